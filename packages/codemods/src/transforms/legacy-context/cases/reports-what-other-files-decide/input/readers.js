import React from 'react';
import PropTypes from 'prop-types';
import { getContext } from 'recompose';
import { shape } from './shapes';

export const Plain = (props, { user }) => <b>{user.name}</b>;
Plain.contextTypes = { user: PropTypes.object };

export class Link extends React.Component {
  static contextTypes = { router: PropTypes.object };
  render() {
    return <a onClick={() => this.context.router.history.push(this.props.to)}>{this.props.children}</a>;
  }
}

export class Lost extends React.Component {
  static contextTypes = { analytics: PropTypes.object };
  render() {
    return this.context.analytics ? <i /> : null;
  }
}

export class Odd extends React.Component {
  static contextTypes = shape;
  render() {
    return <Plain {...this.context} />;
  }
}

export const Wrapped = getContext({ user: PropTypes.object })(({ user }) => <u>{user.name}</u>);

export function wrap(Component) {
  Component.contextTypes = { audit: PropTypes.func };
  return Component;
}
