import React from "react";

export default class Box extends React.Component {
  constructor(props) {
    super(props);
    this.boxRef = React.createRef();
  }

  isThere() {
    return this.boxRef.current !== null && this.boxRef.current != null && this.boxRef.current !== null;
  }

  render() {
    return <div ref={this.boxRef} />;
  }
}
