import React from "react";

export class Box extends React.Component {
  constructor(props) {
    super(props);
    this.boxRef = React.createRef();
  }

  render() {
    return <div ref={this.boxRef}>box</div>;
  }
}
