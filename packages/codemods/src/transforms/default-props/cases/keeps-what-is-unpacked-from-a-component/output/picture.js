import React from 'react';
import { elementType } from './element-type';

/** What was given, with the default wherever that is undefined. */
function withDefaults(given, defaults) {
  const props = { ...given };
  for (const [name, value] of Object.entries(defaults)) if (props[name] === undefined) props[name] = value;
  return props;
}

export default function Picture(given) {
  const props = withDefaults(given, pictureDefaults);
  const Type = elementType(Picture, props, () => props.framed && 'figure');
  return <Type>{props.label}</Type>;
}

const pictureDefaults = { as: 'span' };
Picture.defaultProps = pictureDefaults;
