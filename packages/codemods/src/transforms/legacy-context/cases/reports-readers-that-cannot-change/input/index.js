import React from 'react';
import PropTypes from 'prop-types';

class Both extends React.Component {
  static childContextTypes = { a: PropTypes.string, b: PropTypes.string };
  getChildContext() {
    return { a: 'a', b: 'b' };
  }
  render() {
    return this.props.children;
  }
}

class Passes extends React.Component {
  static contextTypes = { a: PropTypes.string };
  render() {
    return <Both {...this.context}>{this.props.children}</Both>;
  }
}

function Called(props, context) {
  return <i>{context.b}</i>;
}
Called.contextTypes = { b: PropTypes.string };

export const Caller = (props) => Called(props, { b: 'by hand' });

export function Odd() {
  return { render: () => <b />, getChildContext: () => ({ odd: 1 }) };
}
Odd.childContextTypes = { odd: PropTypes.number };

export class Reads extends React.Component {
  static contextTypes = { odd: PropTypes.number, bare: PropTypes.number };
  render() {
    return this.context.odd + this.context.bare;
  }
}

export class Bare extends Both {
  static childContextTypes = { bare: PropTypes.number };
  getChildContext() {
    return { bare: 1 };
  }
}

export { Called, Passes };
