import React from "react";
import { findDOMNode } from "react-dom";
import { Plain } from "./box";
import Frame from "./frame";

export class Page extends React.Component {
  componentDidMount() {
    this.props.log("page", findDOMNode(this).id, findDOMNode(this.frame).title);
  }

  componentDidUpdate() {
    const node = findDOMNode(this);
    this.props.log("updated", node && node.tagName);
  }

  render() {
    if (this.props.isEmpty) return null;
    return this.props.isPlain ? (
      <Plain id="plain" />
    ) : (
      <Frame ref={(frame) => (this.frame = frame)} title="a">
        Text
      </Frame>
    );
  }
}
