import React, { Component } from "react";

export class Fresh extends Component {
  // before anything is shown
  state = {
    name: this.props.name,
    size: this.props.name.length,
  };

  render() {
    return <b>{this.state.name}</b>;
  }
}

export class WithField extends Component {
  state = { open: false };
  constructor(props) {
    super(props);
    const { name } = this.props;
    this.onClick = this.onClick.bind(this);
    if (name) this.state = { ...this.state, name: name };
  }
  onClick() {
    this.setState({ open: true });
  }
  render() {
    return <p onClick={this.onClick}>{this.state.name} {String(this.state.open)}</p>;
  }
}

export class WithConstructor extends React.PureComponent {
  constructor(props) {
    super(props);
    this.state = { n: 1 };
    this.state = { ...this.state, m: this.state.n + this.props.by };
  }
  render() {
    return <i>{this.state.n},{this.state.m}</i>;
  }
}

export class Nothing extends Component {
  render() {
    return <u />;
  }
}
