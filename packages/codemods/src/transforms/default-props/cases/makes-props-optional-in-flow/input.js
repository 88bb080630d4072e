/* @flow */
import * as React from 'react';

type Props = {
  +title: string,
  open: boolean,
  children?: React.Node,
};

const Panel = ({ title, open, children }: Props) => (open ? <div title={title}>{children}</div> : null);

Panel.defaultProps = {
  title: 'panel',
  open: true,
};

export default Panel;
