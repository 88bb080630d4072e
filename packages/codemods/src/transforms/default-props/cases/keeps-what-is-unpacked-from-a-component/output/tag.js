import React from 'react';

export function Tag({ tone = 'calm' }) {
  return <b className={tone}>!</b>;
}

export function Label({ name, size = 2 }) {
  const { defaultProps } = Label;
  return <i title={defaultProps.size}>{name + size}</i>;
}

Label.defaultProps = { size: 2 };
