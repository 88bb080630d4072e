import React, { Component } from 'react';
import { MenuContext } from './menu-context';

export default class Menu extends Component {
  constructor(props) {
    super(props);
    this.state = { active: 'a' };
  }

  childContext() {
    return { menu: this };
  }

  select(name) {
    this.setState({ active: name });
  }

  render() {
    if (this.props.hidden) return null;
    return React.createElement(MenuContext.Provider, { value: this.childContext() }, this.props.children);
  }
}
