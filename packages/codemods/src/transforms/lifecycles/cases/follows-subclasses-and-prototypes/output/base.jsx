import React from "react";

export default class Base extends React.Component {
  UNSAFE_componentWillMount() {
    this.setState({ a: 1 });
    this.log = ["base"];
  }
  render() {
    return <b>{this.log.join()}{this.state.a}</b>;
  }
}
