import React, { Component } from 'react';
import PropTypes from 'prop-types';

export default class Group extends Component {
  get title() {
    return `${this.context.parent.title} > group`;
  }

  getChildContext() {
    return { parent: this };
  }

  render() {
    return <fieldset>{this.props.children}</fieldset>;
  }
}

Group.contextTypes = { parent: PropTypes.object };
Group.childContextTypes = { parent: PropTypes.object };
