import React from "react";

const Theme = React.createContext("light");

export class A extends React.Component {
  static contextType = Theme;
  context!: React.ContextType<typeof Theme>;

  render() {
    return <b>{this.context}</b>;
  }
}

export class Store {
  context = 1;
  read = () => this.context;
}
