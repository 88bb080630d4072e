import React from "react";
import { observer } from "mobx-react";
import CSSModules from "react-css-modules";
import styles from "./styles.css";

@observer
class A extends React.Component {
  state = { v: this.props.v };
  UNSAFE_componentWillReceiveProps(next) {
    if (next.v !== this.props.v) this.setState({ v: next.v });
  }
  render() {
    return <b>{this.state.v}</b>;
  }
}

class B extends React.Component {
  state = { v: this.props.v };
  UNSAFE_componentWillReceiveProps(next) {
    if (next.v !== this.props.v) this.setState({ v: next.v });
  }
  render() {
    return <b>{this.state.v}</b>;
  }
}

export default CSSModules(B, styles);
export { A };
