// types: 16 17
import * as React from "react";
import * as PropTypes from "prop-types";

export class Provider extends React.Component<{ locale: string; children?: React.ReactNode }> {
  static childContextTypes = { locale: PropTypes.string };

  getChildContext() {
    return { locale: this.props.locale };
  }

  render() {
    return <div>{this.props.children}</div>;
  }
}

export class Greeting extends React.Component {
  static contextTypes = { locale: PropTypes.string };

  render() {
    return <p>{this.context.locale === "de" ? "Hallo" : "Hello"}</p>;
  }
}

export const Sign: React.FC<{ text: string }> = ({ text }, context) => <p lang={context.locale}>{text}</p>;
Sign.contextTypes = { locale: PropTypes.string };
