import React from "react";

export class Boundary extends React.Component {
  unstable_handleError(error) {
    this.setState({ error });
  }
  render() {
    return this.state.error ? null : this.props.children;
  }
}

export class Both extends React.Component {
  unstable_handleError(error) {}
  componentDidCatch(error) {}
  render() {
    return this.props.children;
  }
}
