// @flow
import * as React from 'react';

type Props = { size: number };

class Row extends React.PureComponent<Props> {
  render() {
    return <tr>{this.props.size}</tr>;
  }
}

export default Row;
