import React from 'react';
import { Box } from './box';
import { shared } from './shared';

/** What was given, with the default wherever that is undefined. */
function withDefaults(given, defaults) {
  const props = { ...given };
  for (const [name, value] of Object.entries(defaults)) if (props[name] === undefined) props[name] = value;
  return props;
}

function Base({ a = 1, b = 2, c }) {
  return <p>{a}{b}{c}</p>;
}

function Derived({ a = 'won', b = 2, c = 3 }) {
  return <p>{a}{b}{c}</p>;
}

function Foreign(given) {
  const props = withDefaults(given, foreignDefaults);
  return <p>{Object.keys(props).sort().map((key) => `${key}=${props[key]} `)}</p>;
}
const foreignDefaults = { d: 0, ...shared, ...Box.defaultProps, e: 5 };

export default () => (
  <div>
    <Base c="-" />
    <Derived a={undefined} />
    <Foreign e={undefined} f={6} />
    <Box />
  </div>
);
