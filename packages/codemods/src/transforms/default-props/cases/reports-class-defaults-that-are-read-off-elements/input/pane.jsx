import React from 'react';

export default class Pane extends React.Component {
  static defaultProps = { closable: false, className: '' };
  render() {
    return <section>{this.props.children}</section>;
  }
}

export class Title extends React.Component {
  render() {
    return <h1>{this.props.size}</h1>;
  }
}
Title.defaultProps = { size: 1 };
