import React, { Component } from "react";
import Input from "./input";

export default class Picker extends Component {
  constructor(props, type) {
    super(props);
    this.type = type;
  }

  root() {
    return this.refs.root;
  }

  render() {
    return (
      <span ref="root" data-type={this.type}>
        <Input ref="inputRoot" />
      </span>
    );
  }
}
