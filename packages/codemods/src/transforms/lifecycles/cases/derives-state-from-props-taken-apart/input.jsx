import React from "react";

export class Taken extends React.Component {
  state = { value: this.props.value };
  componentWillReceiveProps({ value, limit }) {
    if (value !== this.props.value && value < limit) this.setState({ value });
  }
  render() {
    return <b onClick={() => this.setState({ value: 0 })}>{this.state.value}</b>;
  }
}

export class Both extends React.Component {
  constructor(props) {
    super(props);
    this.state = { sum: 0 };
  }

  UNSAFE_componentWillReceiveProps(nextProps) {
    const { a, b: second } = this.props;
    const { value, ...rest } = nextProps;

    if (nextProps.a !== a || second !== nextProps.b) {
      // both at once
      this.setState({ sum: rest.a + rest.b + value });
    }
  }

  componentWillUpdate() {}

  render() {
    return <i>{this.state.sum}</i>;
  }
}
