import React from 'react';
import { DepthContextProvider } from './depth-context';

export class Ruler extends React.Component {
  constructor(props) {
    super(props);
    this.rootRef = React.createRef();
  }

  componentDidMount() {
    this.props.log('ruler', this.rootRef.current.tagName);
  }

  childContext() {
    return { depth: 1 };
  }

  render() {
    return (
      <DepthContextProvider value={this.childContext()}>
        <ul ref={this.rootRef}>{this.props.children}</ul>
      </DepthContextProvider>
    );
  }
}

export class Frame extends React.Component {
  constructor(props) {
    super(props);
    this.rootRef = React.createRef();
  }

  componentDidMount() {
    this.props.log('frame', this.rootRef.current.tagName);
  }

  childContext() {
    return { depth: 2 };
  }

  render() {
    return React.createElement(DepthContextProvider, { value: this.childContext() }, <p ref={this.rootRef} />);
  }
}
