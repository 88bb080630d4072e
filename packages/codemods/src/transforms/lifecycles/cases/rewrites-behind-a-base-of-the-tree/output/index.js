/* @flow */
import React from "react";
import { Component } from "./base-classes";

type State = { shown: boolean };

export default class Tip extends Component {
  state: State;

  constructor(props: Object) {
    super(props);

    this.state = {
      shown: false,
      prevVisible: this.props.visible
    }
  }

  static getDerivedStateFromProps(props: Object, prevState) {
    if (props.visible !== prevState.prevVisible) {
      return { prevVisible: props.visible, shown: props.visible };
    }
    return null;
  }

  render() {
    return <b style={this.style()} onClick={() => this.setState({ shown: true })}>{String(this.state.shown)}</b>;
  }
}
