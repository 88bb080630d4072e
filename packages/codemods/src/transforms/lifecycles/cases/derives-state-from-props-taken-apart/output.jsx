import React from "react";

export class Taken extends React.Component {
  state = { value: this.props.value, prevValue: this.props.value };
  static getDerivedStateFromProps({ value, limit }, prevState) {
    if (value !== prevState.prevValue && value < limit) return { prevValue: value, value };
    return value === prevState.prevValue ? null : { prevValue: value };
  }
  render() {
    return <b onClick={() => this.setState({ value: 0 })}>{this.state.value}</b>;
  }
}

export class Both extends React.Component {
  constructor(props) {
    super(props);
    this.state = { sum: 0, prevA: this.props.a, prevB: this.props.b };
  }

  static getDerivedStateFromProps(nextProps, prevState) {
    const { prevA: a, prevB: second } = prevState;
    const { value, ...rest } = nextProps;

    if (nextProps.a !== a || second !== nextProps.b) {
      // both at once
      return { prevA: nextProps.a, prevB: nextProps.b, sum: rest.a + rest.b + value };
    }
    return null;
  }

  render() {
    return <i>{this.state.sum}</i>;
  }
}
