import React, { Fragment } from "react";
import ReactDOM, { findDOMNode } from "react-dom";
import { Input } from "./input";

export class OfChild extends React.Component {
  componentDidMount() {
    findDOMNode(this.input).focus();
    findDOMNode(this.props.anchor);
    findDOMNode(...this.props.list);
    this.find = ReactDOM.findDOMNode;
  }
  render() {
    return <Input ref={(input) => (this.input = input)} />;
  }
}

export class OfChildren extends React.Component {
  node = () => findDOMNode(this);
  render() {
    return this.props.children;
  }
}

export class OfComponent extends React.Component {
  node = () => findDOMNode(this);
  render() {
    return <Input />;
  }
}

export class OfText extends React.Component {
  node = () => findDOMNode(this);
  render() {
    return this.props.bare ? "text" : <b>text</b>;
  }
}

export class OfSpread extends React.Component {
  node = () => findDOMNode(this);
  render() {
    return <div {...this.props.rootProps} />;
  }
}

export class OfMany extends React.Component {
  node = () => findDOMNode(this);
  render() {
    return (
      <Fragment>
        {this.props.first}
        <b />
      </Fragment>
    );
  }
}

export class OfBase extends React.Component {
  node = () => findDOMNode(this);
}

export const all = (list) => list.map(findDOMNode);
