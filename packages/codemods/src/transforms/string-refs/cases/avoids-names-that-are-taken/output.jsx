import React from "react";

export class Field extends React.Component {
  inputRef = null;
  state = {};
  inputRef2 = React.createRef();
  bRef2 = React.createRef();
  uploadInnerRef = React.createRef();
  uploadInnerRef2 = React.createRef();
  iconRef = React.createRef();

  bRef() {
    return this.bRef2.current;
  }

  render() {
    return (
      <p>
        <input ref={this.inputRef2} />
        <b ref={this.bRef2} />
        <i ref={this.uploadInnerRef} />
        <i ref={this.uploadInnerRef2} />
        <i ref={this.iconRef} />
      </p>
    );
  }
}
