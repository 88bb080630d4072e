import React from 'react';

/** What was given, with the default wherever that is undefined. */
function withDefaults(given, defaults) {
  const props = { ...given };
  for (const [name, value] of Object.entries(defaults)) if (props[name] === undefined) props[name] = value;
  return props;
}

const make = () => ({ a: 1 });

const Nothing = () => <b>nothing</b>;

const Unknown = () => <b>unknown</b>;

const Replaced = ({ a, b = 'last' }) => <b>{a}{b}</b>;

const Computed = (given) => {
  const { a, b } = withDefaults(given, computedDefaults);
  return <b>{a}{b}</b>;
};
const computedDefaults = { ...make(), b: 2 };

function Strict(given) {
  'use strict';
  const props = withDefaults(given, strictDefaults);
  return <b>{props.a}</b>;
}
const strictDefaults = { a: 's' };

export default () => <div><Nothing /><Unknown /><Replaced /><Computed b={undefined} /><Strict /></div>;
