// types: 16 17 18
import * as React from "react";
import { findDOMNode } from "react-dom";
import ReactDOM from "react-dom";

export class Scroller extends React.Component {
  componentDidMount() {
    const node = findDOMNode(this) as HTMLElement;
    node.scrollTop = 10;
    (ReactDOM.findDOMNode(this) as Element).classList.add("on");
  }

  render() {
    return <div />;
  }
}
