import React from "react";

export class Field extends React.Component {
  inputRef = null;
  state = {};

  bRef() {
    return this.refs.b;
  }

  render() {
    return (
      <p>
        <input ref="input" />
        <b ref="b" />
        <i ref="upload-inner" />
        <i ref="uploadInner" />
        <i ref="iconRef" />
      </p>
    );
  }
}
