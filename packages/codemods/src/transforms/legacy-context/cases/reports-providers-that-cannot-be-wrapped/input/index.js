import React from 'react';
import PropTypes from 'prop-types';

class Base extends React.Component {
  getChildContext() {
    return { depth: 1 };
  }
  render() {
    return <div>{this.props.children}</div>;
  }
}
Base.childContextTypes = { depth: PropTypes.number };

class Deeper extends Base {
  static childContextTypes = { depth: PropTypes.number };
  getChildContext() {
    return { depth: super.getChildContext().depth + 1 };
  }
}

class Bare extends Base {}
Bare.childContextTypes = { depth: PropTypes.number };

const Copy = (props) => <Deeper {...props} />;
Copy.contextTypes = Deeper.contextTypes;

export class Reader extends React.Component {
  static contextTypes = { depth: PropTypes.number };
  render() {
    return <b>{this.context.depth}</b>;
  }
}

export { Bare, Copy, Deeper };
