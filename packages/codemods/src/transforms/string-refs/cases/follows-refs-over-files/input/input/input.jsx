import React, { Component } from "react";

export default class Input extends Component {
  render() {
    return (
      <label>
        <i ref="icon" />
        <input ref="input" />
      </label>
    );
  }
}

export class Rows extends Component {
  row(name) {
    return this.refs[name];
  }

  render() {
    return <u ref="first" />;
  }
}
