import React from 'react';
import createReactClass from 'create-react-class';

export class Static extends React.Component {
  static defaultProps = { a: 1 };
  render() {
    return <b>{this.props.a}</b>;
  }
}

export class Assigned extends React.PureComponent {
  render() {
    return <b>{this.props.a}</b>;
  }
}
Assigned.defaultProps = { a: 1 };

export const Created = createReactClass({
  render() {
    return <b>{this.props.a}</b>;
  },
});
Created.defaultProps = { a: 1 };

export function Old(props) {
  React.Component.call(this, props);
}
Old.prototype = Object.create(React.Component.prototype);
Old.defaultProps = { a: 1 };
