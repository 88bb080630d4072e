import React, { Component } from 'react';
import PropTypes from 'prop-types';

export default class Menu extends Component {
  constructor(props) {
    super(props);
    this.state = { active: 'a' };
  }

  getChildContext() {
    return { menu: this };
  }

  select(name) {
    this.setState({ active: name });
  }

  render() {
    if (this.props.hidden) return null;
    return this.props.children;
  }
}

Menu.childContextTypes = {
  menu: PropTypes.any
};
