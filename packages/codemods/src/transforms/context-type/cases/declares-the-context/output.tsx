import * as React from "react";

const Theme = React.createContext({ name: "light" });

export class A extends React.Component {
  static contextType = Theme;
  declare context: React.ContextType<typeof Theme>;

  render() {
    return <b>{this.context.name}</b>;
  }
}

export class B extends React.Component<{ on: boolean }> {
  declare context: any;

  render() {
    const { name } = this.context;
    return <b>{name}</b>;
  }
}


export class C extends React.Component {
  declare context: any;

  render() {
    return <b>{this.context.router.path}</b>;
  }
}
