import React from 'react';
import PropTypes from 'prop-types';

export class Base extends React.Component {
  static childContextTypes = { level: PropTypes.number };
  getChildContext() {
    return { level: this.props.level };
  }
  render() {
    return <div>{this.props.children}</div>;
  }
}

export class Level extends React.Component {
  static contextTypes = { level: PropTypes.number };
  render() {
    return <b>{this.context.level}</b>;
  }
}

export class Sub extends Level {
  static contextTypes = { ...Reader.contextTypes };
  render() {
    return <i>{this.context.level}</i>;
  }
}

function Reader() {
  return <b />;
}
