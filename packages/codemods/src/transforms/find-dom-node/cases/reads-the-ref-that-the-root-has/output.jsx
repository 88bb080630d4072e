import React, { Component, createRef } from "react";
import { Theme } from "./theme";

export class WithObject extends Component {
  box = createRef();
  width() {
    return this.box.current.offsetWidth;
  }
  render() {
    return <div ref={this.box} />;
  }
}

export class WithCallback extends Component {
  width() {
    return this.node.offsetWidth;
  }
  render() {
    return <div ref={(el) => { this.node = el; }} />;
  }
}

export class WithMethod extends Component {
  setNode = (el) => (this.node = el);
  width = () => this.node.offsetWidth;
  render() {
    return <div ref={this.setNode} />;
  }
}

export class WithString extends Component {
  width = () => this.refs.root.offsetWidth;
  render() {
    return <div ref="root" />;
  }
}

export class InFragment extends Component {
  state = {};
  rootRef = createRef();
  width = () => this.rootRef.current.offsetWidth;
  render() {
    return (
      <React.Fragment>
        <b ref={this.rootRef} />
        text
      </React.Fragment>
    );
  }
}

export class InProvider extends Component {
  state = {};
  rootRef = createRef();
  width = () => this.rootRef.current.offsetWidth;
  render() {
    return <Theme.Provider value={this.state}>{this.props.open && <b ref={this.rootRef} />}</Theme.Provider>;
  }
}
