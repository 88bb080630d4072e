import React, { Component, createRef } from "react";
import { findDOMNode } from "react-dom";
import { Theme } from "./theme";

export class WithObject extends Component {
  box = createRef();
  width() {
    return findDOMNode(this).offsetWidth;
  }
  render() {
    return <div ref={this.box} />;
  }
}

export class WithCallback extends Component {
  width() {
    return findDOMNode(this).offsetWidth;
  }
  render() {
    return <div ref={(el) => { this.node = el; }} />;
  }
}

export class WithMethod extends Component {
  setNode = (el) => (this.node = el);
  width = () => findDOMNode(this).offsetWidth;
  render() {
    return <div ref={this.setNode} />;
  }
}

export class WithString extends Component {
  width = () => findDOMNode(this).offsetWidth;
  render() {
    return <div ref="root" />;
  }
}

export class InFragment extends Component {
  state = {};
  width = () => findDOMNode(this).offsetWidth;
  render() {
    return (
      <React.Fragment>
        <b />
        text
      </React.Fragment>
    );
  }
}

export class InProvider extends Component {
  state = {};
  width = () => findDOMNode(this).offsetWidth;
  render() {
    return <Theme.Provider value={this.state}>{this.props.open && <b />}</Theme.Provider>;
  }
}
