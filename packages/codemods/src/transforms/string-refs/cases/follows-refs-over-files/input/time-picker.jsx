import React from "react";
import Picker from "./picker";

export default class TimePicker extends Picker {
  constructor(props) {
    super(props, "time");
  }

  componentDidMount() {
    this.refs.inputRoot.refs.input.focus();
    this.refs.inputRoot.refs.input.value = this.root().tagName;
    const { inputRoot } = this.refs;
    inputRoot.refs.icon.textContent = "!";
  }
}
