import React from 'react';

export function Tag({ tone }) {
  return <b className={tone}>!</b>;
}

Tag.defaultProps = { tone: 'calm' };

export function Label({ name, size }) {
  const { defaultProps } = Label;
  return <i title={defaultProps.size}>{name + size}</i>;
}

Label.defaultProps = { size: 2 };
