import * as React from "react";

const Theme = React.createContext({ name: "light" });

export class A extends React.Component {
  static contextType = Theme;

  render() {
    return <b>{this.context.name}</b>;
  }
}

export class B extends React.Component<{ on: boolean }> {
  render() {
    const { name } = this.context;
    return <b>{name}</b>;
  }
}


export class C extends React.Component {
  render() {
    return <b>{this.context.router.path}</b>;
  }
}
