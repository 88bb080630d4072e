import React from 'react';
import { unstable_renderSubtreeIntoContainer as renderSubtree, unmountComponentAtNode } from 'react-dom';

export class Draws extends React.Component {
  componentDidMount() {
    renderSubtree(this, <p />, this.node);
  }

  render() {
    return <b ref={(node) => (this.node = node)} />;
  }
}

export class Acts extends React.Component {
  node = document.createElement('div');

  componentDidMount() {
    renderSubtree(this, <p />, this.node);
  }

  componentDidUpdate() {
    renderSubtree(this, <p />, this.node);
    this.props.onUpdate();
  }

  render() {
    return null;
  }
}

export class Hides extends React.Component {
  componentDidMount() {
    const { text } = this.props;
    this.node = document.createElement('div');
    renderSubtree(this, <p>{text}</p>, this.node);
  }

  hide() {
    unmountComponentAtNode(this.node);
  }

  render() {
    return null;
  }
}
