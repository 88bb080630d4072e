/* @flow */
import * as React from 'react';

type Props = {
  +title?: string,
  open?: boolean,
  children?: React.Node,
};

const Panel = ({ title = 'panel', open = true, children }: Props) => (open ? <div title={title}>{children}</div> : null);

export default Panel;
