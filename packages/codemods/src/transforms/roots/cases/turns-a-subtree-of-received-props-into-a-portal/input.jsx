import React from 'react';
import ReactDOM from 'react-dom';

/** Moves its children to the end of the page. */
export class Portal extends React.Component {
  componentDidMount() {
    this.node = document.createElement('aside');
    document.body.appendChild(this.node);
    this.renderPortal(this.props);
  }

  componentWillReceiveProps(newProps) {
    this.renderPortal(newProps);
  }

  componentWillUnmount() {
    ReactDOM.unmountComponentAtNode(this.node);
    document.body.removeChild(this.node);
  }

  renderPortal(props) {
    this.portal = ReactDOM.unstable_renderSubtreeIntoContainer(
      this,
      <div title={props.title}>{props.children}</div>,
      this.node
    );
  }

  render() {
    return null;
  }
}

export class Tip extends React.Component {
  node = document.createElement('section');

  componentDidMount() {
    document.body.appendChild(this.node);
    this.renderTip();
  }

  componentDidUpdate() {
    this.renderTip();
  }

  componentWillUnmount() {
    ReactDOM.unmountComponentAtNode(this.node);
    this.node.remove();
  }

  renderTip() {
    ReactDOM.unstable_renderSubtreeIntoContainer(this, <p>{this.props.text}</p>, this.node);
  }

  render() {
    return (
      <b>{this.props.children}</b>
    );
  }
}

export class Stubborn extends React.Component {
  shouldComponentUpdate() {
    return false;
  }

  componentDidMount() {
    ReactDOM.unstable_renderSubtreeIntoContainer(this, <p>{this.props.text}</p>, this.node);
  }

  componentWillReceiveProps(next) {
    ReactDOM.unstable_renderSubtreeIntoContainer(this, <p>{next.text}</p>, this.node);
  }

  render() {
    return null;
  }
}
