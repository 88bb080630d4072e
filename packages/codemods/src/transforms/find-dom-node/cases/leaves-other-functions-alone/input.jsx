import React from "react";
import { findDOMNode } from "./dom";

export default class Box extends React.Component {
  componentDidMount() {
    findDOMNode(this).focus();
  }

  find(ReactDOM) {
    return ReactDOM.findDOMNode(this);
  }

  render() {
    return <div />;
  }
}
