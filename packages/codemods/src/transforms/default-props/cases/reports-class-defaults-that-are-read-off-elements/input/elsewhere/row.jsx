import React from 'react';

export class Cell extends React.PureComponent {
  static defaultProps = { disabled: false };
  render() {
    return null;
  }
}
