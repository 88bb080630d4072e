import React from 'react';
import { ColorContext } from './color-context';

export function Reader(props) {
  const context = React.useContext(ColorContext);
  const label = props.label || 'level';
  return <button style={{ color: context.color }} onClick={context.raise}>{label} {context.level}</button>;
}
