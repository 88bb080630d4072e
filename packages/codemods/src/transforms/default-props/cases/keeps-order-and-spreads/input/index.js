import React from 'react';
import { Box } from './box';
import { shared } from './shared';

function Base({ a, b, c }) {
  return <p>{a}{b}{c}</p>;
}
Base.defaultProps = { a: 1, b: 2 };

function Derived({ a, b, c }) {
  return <p>{a}{b}{c}</p>;
}
Derived.defaultProps = { b: 'lost', ...Base.defaultProps, a: 'won', c: 3 };

function Foreign(props) {
  return <p>{Object.keys(props).sort().map((key) => `${key}=${props[key]} `)}</p>;
}
Foreign.defaultProps = { d: 0, ...shared, ...Box.defaultProps, e: 5 };

export default () => (
  <div>
    <Base c="-" />
    <Derived a={undefined} />
    <Foreign e={undefined} f={6} />
    <Box />
  </div>
);
