import React, { Component } from "react";

export class Fresh extends Component {
  // before anything is shown
  componentWillMount() {
    this.setState({
      name: this.props.name,
      size: this.props.name.length,
    });
  }

  render() {
    return <b>{this.state.name}</b>;
  }
}

export class WithField extends Component {
  state = { open: false };
  componentWillMount() {
    const { name } = this.props;
    this.onClick = this.onClick.bind(this);
    if (name) this.setState({ name: name });
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
  }
  componentWillMount() {
    this.setState({ m: this.state.n + this.props.by });
  }
  render() {
    return <i>{this.state.n},{this.state.m}</i>;
  }
}

export class Nothing extends Component {
  componentWillMount() {}
  render() {
    return <u />;
  }
}
