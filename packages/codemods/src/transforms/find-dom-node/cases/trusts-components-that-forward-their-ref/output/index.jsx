import React from "react";
import { findDOMNode } from "react-dom";
import { Button } from "./button";
import Label from "./label";

export default class Page extends React.Component {
  componentDidMount() {
    this.button.title = "focus";
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
  constructor(props) {
    super(props);
    this.rootRef = React.createRef();
  }

  node() {
    return this.rootRef.current;
  }

  render() {
    return <Button ref={this.rootRef}>save</Button>;
  }
}
