import React from 'react';
import { elementType } from './element-type';

export default function Picture(props) {
  const Type = elementType(Picture, props, () => props.framed && 'figure');
  return <Type>{props.label}</Type>;
}

Picture.defaultProps = { as: 'span' };
