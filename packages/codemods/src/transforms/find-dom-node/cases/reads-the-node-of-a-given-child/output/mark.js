import React from "react";
import { nodeOf } from "./node-of";

export default class Mark extends React.Component {
  componentDidMount() {
    nodeOf(this.child).setAttribute("data-mark", this.props.name);
  }

  prepare(child, more) {
    return React.cloneElement(child, Object.assign({ ref: (held) => (this.child = held) }, more));
  }

  render() {
    return this.prepare(React.Children.only(this.props.children), { title: this.props.name });
  }
}
