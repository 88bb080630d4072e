import React from 'react';
import PropTypes from 'prop-types';
import ReactDOM from 'react-dom';

export const log = [];

/** Renders its children at the end of the page. */
export class Layer extends React.Component {
  componentDidMount() {
    this.node = document.createElement('aside');
    document.body.appendChild(this.node);
    this.forceUpdate();
  }

  componentWillUnmount() {
    document.body.removeChild(this.node);
  }

  // The children see the context around.

  render() {
    return this.node ? ReactDOM.createPortal(<div className={this.props.className}>{this.props.children}</div>, this.node) : null;
  }
}

export class EarlyLayer extends React.Component {
  node = document.createElement('section');

  componentDidMount() {
    document.body.appendChild(this.node);
    this.forceUpdate(() => log.push('shown ' + this.node.textContent));
  }

  componentDidUpdate(before) {
    if (before.text !== this.props.text) log.push('changed');
  }

  componentWillUnmount() {
    if (this.node) {
      this.node.remove();
    }
  }

  render() {
    return this.node.parentNode ? ReactDOM.createPortal(<Child {...this.props} />, this.node) : null;
  }
}

class Child extends React.Component {
  componentDidMount() {
    log.push('mount in page: ' + document.body.contains(this.element));
  }

  componentWillUnmount() {
    log.push('unmount');
  }

  render() {
    return <b ref={(element) => (this.element = element)}>{this.props.text}</b>;
  }
}
