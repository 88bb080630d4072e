/* @flow */
import React from "react";
import { Component } from "./base-classes";

type State = { shown: boolean };

export default class Tip extends Component {
  state: State;

  constructor(props: Object) {
    super(props);

    this.state = {
      shown: false
    }
  }

  componentWillReceiveProps(props: Object): void {
    if (props.visible !== this.props.visible) {
      this.setState({ shown: props.visible });
    }
  }

  render() {
    return <b style={this.style()} onClick={() => this.setState({ shown: true })}>{String(this.state.shown)}</b>;
  }
}
