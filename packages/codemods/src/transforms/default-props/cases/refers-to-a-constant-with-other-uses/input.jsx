import React from 'react';

export const defaultProps = { size: 2, onClick: () => {}, 'aria-label': 'star' };

const Star = ({ size, onClick, 'aria-label': label }) => (
  <button onClick={onClick} aria-label={label}>
    {size}
  </button>
);
Star.defaultProps = defaultProps;

const onlyHere = {
  kind: 'moon',
  phases: ['new', 'full'],
};

export function Moon({ kind, phases, veryLongNameOfSomething, anotherLongNameOfSomething, defaultOnes }) {
  return <i title={kind + veryLongNameOfSomething + anotherLongNameOfSomething + defaultOnes}>{phases}</i>;
}

Moon.defaultProps = onlyHere;

const plain = { shine: true };
export const Sun = ({ shine }) => <b>{String(shine)}</b>;
Sun.defaultProps = plain;

export default () => <div><Star /><Moon /><Sun /></div>;
