import React, { Component } from 'react';
import { MenuContext } from './menu-context';

export default class Item extends Component {
  menu() {
    return this.context.menu;
  }

  render() {
    const active = this.menu().state.active === this.props.name;
    return <li className={active ? 'active' : null} onClick={() => this.menu().select(this.props.name)}>{this.props.name}</li>;
  }
}

Item.contextType = MenuContext;
