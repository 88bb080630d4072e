// types: 16 17 18
import * as React from "react";
import * as ReactDOM from "react-dom";

export class Field extends React.Component {
  private input: HTMLInputElement | null = null;

  focus() {
    const node = ReactDOM.findDOMNode(this.input) as HTMLInputElement;
    node.focus();
  }

  render() {
    return <input ref={(input) => (this.input = input)} />;
  }
}
