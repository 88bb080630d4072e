import React from "react";
import { findDOMNode } from "react-dom";

export class Measure extends React.Component {
  componentDidMount() {
    this.props.onSize(findDOMNode(this).offsetWidth);
  }

  render() {
    return React.Children.only(this.props.children);
  }
}

export class Target extends React.Component {
  node() {
    return findDOMNode(this.target);
  }

  render() {
    return React.cloneElement(this.props.children, { ref: (target) => (this.target = target) });
  }
}

export class Outer extends React.Component {
  componentDidMount() {
    findDOMNode(this).focus();
  }

  render() {
    return this.props.isText ? <Text /> : <Target />;
  }
}

export class Text extends React.Component {
  render() {
    return this.props.text;
  }
}
