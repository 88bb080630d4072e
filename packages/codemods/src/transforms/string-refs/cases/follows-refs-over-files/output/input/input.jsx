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
