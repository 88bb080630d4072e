import React from "react";
import Picker from "./picker";

export default class TimePicker extends Picker {
  constructor(props) {
    super(props, "time");
  }

  componentDidMount() {
    this.inputRootRef.current.inputRef.current.focus();
    this.inputRootRef.current.inputRef.current.value = this.root().tagName;
    const inputRoot = this.inputRootRef.current;
    inputRoot.iconRef.current.textContent = "!";
  }
}
