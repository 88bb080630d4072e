import React, { Component } from 'react';
import PropTypes from 'prop-types';

export default class Item extends Component {
  menu() {
    return this.context.menu;
  }

  render() {
    const active = this.menu().state.active === this.props.name;
    return <li className={active ? 'active' : null} onClick={() => this.menu().select(this.props.name)}>{this.props.name}</li>;
  }
}

Item.contextTypes = {
  menu: PropTypes.any
};
