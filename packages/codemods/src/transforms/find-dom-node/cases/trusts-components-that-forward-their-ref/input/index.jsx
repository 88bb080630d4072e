import React from "react";
import { findDOMNode } from "react-dom";
import { Button } from "./button";
import Label from "./label";

export default class Page extends React.Component {
  componentDidMount() {
    findDOMNode(this.button).title = "focus";
    this.label && findDOMNode(this.label);
  }

  render() {
    return (
      <p>
        <Button ref={(el) => (this.button = el)} />
        {this.props.labelled && <Label ref={(el) => (this.label = el)} />}
      </p>
    );
  }
}

export class Save extends React.Component {
  node() {
    return findDOMNode(this);
  }

  render() {
    return <Button>save</Button>;
  }
}
