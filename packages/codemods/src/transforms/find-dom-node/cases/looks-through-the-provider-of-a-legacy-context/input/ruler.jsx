import React from 'react';
import { findDOMNode } from 'react-dom';
import { DepthContextProvider } from './depth-context';

export class Ruler extends React.Component {
  componentDidMount() {
    this.props.log('ruler', findDOMNode(this).tagName);
  }

  childContext() {
    return { depth: 1 };
  }

  render() {
    return (
      <DepthContextProvider value={this.childContext()}>
        <ul>{this.props.children}</ul>
      </DepthContextProvider>
    );
  }
}

export class Frame extends React.Component {
  componentDidMount() {
    this.props.log('frame', findDOMNode(this).tagName);
  }

  childContext() {
    return { depth: 2 };
  }

  render() {
    return React.createElement(DepthContextProvider, { value: this.childContext() }, <p />);
  }
}
