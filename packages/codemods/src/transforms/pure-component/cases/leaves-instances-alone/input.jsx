import React, { Component, PureComponent } from "react";

export class Stateful extends PureComponent {
  state = { n: 1 };
  render() {
    return <b>{this.state.n}</b>;
  }
}

export class Later extends PureComponent {
  render() {
    const { id } = this.props;
    return <b onClick={async () => { await id; this.props.done(); }} />;
  }
}

export class Plain extends Component {
  render() {
    return <b />;
  }
}

export class Base extends PureComponent {
  render() {
    return <b />;
  }
}
export class Derived extends Base {}

export class Held extends PureComponent {
  render() {
    return <b />;
  }
}
export const App = () => <Held ref={console.log} />;

export function make() {
  return class extends PureComponent {
    render() {
      return <b />;
    }
  };
}

export default class extends PureComponent {
  static themes = ["a"];
  render() {
    return <b />;
  }
}
