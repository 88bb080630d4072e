import * as React from "react";
import * as PropTypes from "prop-types";

class Provider extends React.Component<{ locale: string; children?: React.ReactNode }> {
  static childContextTypes = { locale: PropTypes.string };

  getChildContext() {
    return { locale: this.props.locale };
  }

  render() {
    return <div>{this.props.children}</div>;
  }
}

class Greeting extends React.Component {
  static contextTypes = { locale: PropTypes.string };

  render() {
    return <p>{this.context.locale === "de" ? "Hallo" : "Hello"}</p>;
  }
}

export default function App() {
  return <Provider locale="de"><Greeting /></Provider>;
}
