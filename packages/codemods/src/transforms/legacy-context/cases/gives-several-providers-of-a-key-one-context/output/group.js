import React, { Component } from 'react';
import { ParentContext } from './parent-context';

export default class Group extends Component {
  get title() {
    return `${this.context.parent.title} > group`;
  }

  childContext() {
    return { parent: this };
  }

  render() {
    return (
      <ParentContext.Provider value={this.childContext()}>
        <fieldset>{this.props.children}</fieldset>
      </ParentContext.Provider>
    );
  }
}

Group.contextType = ParentContext;
