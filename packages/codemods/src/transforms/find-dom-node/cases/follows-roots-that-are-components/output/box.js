import React from "react";

export class Box extends React.Component {
  constructor(props) {
    super(props);
    this.rootRef = React.createRef();
  }

  render() {
    return <section ref={this.rootRef} {...this.props} />;
  }
}

export const Plain = React.forwardRef((props, ref) => <article ref={ref} {...props} />);
