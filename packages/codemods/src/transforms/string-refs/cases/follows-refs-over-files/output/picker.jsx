import React, { Component } from "react";
import Input from "./input";

export default class Picker extends Component {
  constructor(props, type) {
    super(props);
    this.rootRef = React.createRef();
    this.inputRootRef = React.createRef();
    this.type = type;
  }

  root() {
    return this.rootRef.current;
  }

  render() {
    return (
      <span ref={this.rootRef} data-type={this.type}>
        <Input ref={this.inputRootRef} />
      </span>
    );
  }
}
