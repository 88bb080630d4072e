import React from 'react';
import PropTypes from 'prop-types';

export function Reader(props, context) {
  const label = props.label || 'level';
  return <button style={{ color: context.color }} onClick={context.raise}>{label} {context.level}</button>;
}

Reader.contextTypes = { color: PropTypes.string, level: PropTypes.number, raise: PropTypes.func };
