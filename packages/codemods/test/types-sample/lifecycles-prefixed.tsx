// types: 16 17 18
import React, { Component } from "react";

type Props = { value: number };
type State = { last: number; up: boolean };

export class Trend extends Component<Props, State> {
  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    return props.value === state.last ? null : { last: props.value, up: props.value > state.last };
  }

  state: State = { last: this.props.value, up: false };

  getSnapshotBeforeUpdate(): number {
    return window.scrollY;
  }

  componentDidUpdate(_: Props, __: State, scroll: number) {
    window.scrollTo(0, scroll);
  }

  UNSAFE_componentWillUpdate(next: Props) {
    console.log(next.value);
  }

  render() {
    return <i>{this.state.up ? "up" : "down"}</i>;
  }
}
