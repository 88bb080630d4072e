import React, { Component } from 'react';
import { ParentContext } from './parent-context';

export default class Form extends Component {
  childContext() {
    return { parent: this };
  }

  get title() {
    return 'form';
  }

  render() {
    return (
      <ParentContext.Provider value={this.childContext()}>
        <form>
          {/* whatever is inside */}
          {this.props.children}
        </form>
      </ParentContext.Provider>
    );
  }
}
