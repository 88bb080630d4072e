import React from "react";

export class Box extends React.Component {
  render() {
    return <section {...this.props} />;
  }
}

export const Plain = React.forwardRef((props, ref) => <article ref={ref} {...props} />);
