import React from "react";

export default class Page extends React.Component {
  greet() {
    return `hello ${this.props.name}`;
  }
  render() {
    return <h1>{this.greet()}</h1>;
  }
}
export const Title = ({ text }) => <h2>{text}</h2>;
