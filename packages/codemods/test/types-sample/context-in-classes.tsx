// types: 16 17
import * as React from "react";

const Theme = React.createContext({ color: "red" });

export class Paint extends React.Component<{ text: string }> {
  static contextType = Theme;

  render() {
    return <b style={{ color: this.context.color }}>{this.props.text}</b>;
  }
}

export class Later extends React.PureComponent {
  render() {
    const { color } = this.context;
    return <b>{color}</b>;
  }
}

Later.contextType = Theme;
