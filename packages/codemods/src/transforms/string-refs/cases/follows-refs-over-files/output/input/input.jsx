import React, { Component } from "react";

export default class Input extends Component {
  constructor(props) {
    super(props);
    this.inputRef = React.createRef();
    this.iconRef = React.createRef();
  }

  render() {
    return (
      <label>
        <i ref={this.iconRef} />
        <input ref={this.inputRef} />
      </label>
    );
  }
}

export class Rows extends Component {
  constructor(props) {
    super(props);
    this.elements = {};
    this.elementRefs = {};
  }

  row(name) {
    return this.elements[name];
  }

  elementRef(name) {
    if (!this.elementRefs[name]) {
      this.elementRefs[name] = (element) => {
        if (element) this.elements[name] = element;
        else delete this.elements[name];
      };
    }
    return this.elementRefs[name];
  }

  render() {
    return <u ref={this.elementRef("first")} />;
  }
}
