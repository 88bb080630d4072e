import React from "react";
import { findDOMNode } from "react-dom";

export default class Form extends React.Component {
  read() {
    const { field } = this.refs;
    return [findDOMNode(this.refs.label), findDOMNode(this.refs["field"]).value, findDOMNode(field)];
  }

  render() {
    return (
      <form>
        <label ref="label" />
        <input ref="field" />
      </form>
    );
  }
}
