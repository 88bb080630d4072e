import React, { forwardRef, memo } from 'react';

const Plain = memo(({ size, log }) => {
  log(`plain ${size}`);
  return <b>{size}</b>;
});
Plain.defaultProps = { size: 'm' };

const Field = forwardRef(function Field({ type, ...rest }, ref) {
  return <input ref={ref} type={type} {...rest} />;
});
Field.displayName = 'Field';
Field.defaultProps = { type: 'text' };

const Area = React.memo(React.forwardRef((props, ref) => <textarea {...props} ref={ref} />));
Area.defaultProps = { rows: 2, readOnly: true };

function Inner({ word }) {
  return <i>{word}</i>;
}
Inner.defaultProps = { word: 'inside' };
const Outer = memo(Inner);

function Base({ word }) {
  return <u>{word}</u>;
}
const Wrapped = memo(Base);
Wrapped.displayName = 'Wrapped';
Wrapped.defaultProps = { word: 'outside' };

export { Area, Field, Outer, Plain, Wrapped };
