import React from 'react';

const make = () => ({ a: 1 });

const Nothing = () => <b>nothing</b>;
Nothing.defaultProps = { a: 1, b: [] };

const Unknown = () => <b>unknown</b>;
Unknown.defaultProps = make();

const Replaced = ({ a, b }) => <b>{a}{b}</b>;
Replaced.defaultProps = { a: 'first' };
Replaced.defaultProps = { b: 'last' };

const Computed = ({ a, b }) => <b>{a}{b}</b>;
Computed.defaultProps = { ...make(), b: 2 };

function Strict(props) {
  'use strict';
  return <b>{props.a}</b>;
}
Strict.defaultProps = { a: 's' };

export default () => <div><Nothing /><Unknown /><Replaced /><Computed b={undefined} /><Strict /></div>;
