import React from 'react';
import ReactDOM from 'react-dom';

/** Moves its children to the end of the page. */
export class Portal extends React.Component {
  componentDidMount() {
    this.node = document.createElement('aside');
    document.body.appendChild(this.node);
    this.forceUpdate();
  }

  componentWillUnmount() {
    document.body.removeChild(this.node);
  }

  render() {
    return this.node ? ReactDOM.createPortal(<div title={this.props.title}>{this.props.children}</div>, this.node) : null;
  }
}

export class Tip extends React.Component {
  node = document.createElement('section');

  componentDidMount() {
    document.body.appendChild(this.node);
    this.forceUpdate();
  }

  componentWillUnmount() {
    this.node.remove();
  }

  render() {
    return (
      <React.Fragment><b>{this.props.children}</b>{this.node.parentNode ? ReactDOM.createPortal(<p>{this.props.text}</p>, this.node) : null}</React.Fragment>
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
