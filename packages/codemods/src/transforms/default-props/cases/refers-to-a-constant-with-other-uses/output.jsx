import React from 'react';

export const defaultProps = { size: 2, onClick: () => {}, 'aria-label': 'star' };

const Star = ({
  size = defaultProps.size,
  onClick = defaultProps.onClick,
  'aria-label': label = defaultProps["aria-label"],
}) => (
  <button onClick={onClick} aria-label={label}>
    {size}
  </button>
);

const onlyHere = {
  kind: 'moon',
  phases: ['new', 'full'],
};

export function Moon({
  kind = onlyHere.kind,
  phases = onlyHere.phases,
  veryLongNameOfSomething,
  anotherLongNameOfSomething,
  defaultOnes,
}) {
  return <i title={kind + veryLongNameOfSomething + anotherLongNameOfSomething + defaultOnes}>{phases}</i>;
}

export const Sun = ({ shine = true }) => <b>{String(shine)}</b>;

export default () => <div><Star /><Moon /><Sun /></div>;
