import React, { PureComponent } from "react";

export class List extends PureComponent {
  static defaultProps = { items: [] };
  render() {
    const { items } = this.props;
    return <b>{items.length}</b>;
  }
}

export class Box extends PureComponent {
  render() {
    return <b>{this.props.size}</b>;
  }
}
Box.defaultProps = { size: 1 };
