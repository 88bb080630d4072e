// @flow
import * as React from 'react';

type Props = { size: number };

const Row = React.memo(function Row(props: Props) {
  return <tr>{props.size}</tr>;
});

export default Row;
