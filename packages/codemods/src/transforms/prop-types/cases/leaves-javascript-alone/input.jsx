import React from "react";
import PropTypes from "prop-types";

export class A extends React.Component {
  static propTypes = { a: PropTypes.string };
  render() {
    return <a>{this.props.a}</a>;
  }
}

export function B() {
  return <b />;
}
B.propTypes = A.propTypes;
