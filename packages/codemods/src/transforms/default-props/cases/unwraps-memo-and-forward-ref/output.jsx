import React, { forwardRef, memo } from 'react';

/** What was given, with the default wherever that is undefined. */
function withDefaults(given, defaults) {
  const props = { ...given };
  for (const [name, value] of Object.entries(defaults)) if (props[name] === undefined) props[name] = value;
  return props;
}

const Plain = memo(({ size = 'm', log }) => {
  log(`plain ${size}`);
  return <b>{size}</b>;
});

const Field = forwardRef(function Field({ type = 'text', ...rest }, ref) {
  return <input ref={ref} type={type} {...rest} />;
});
Field.displayName = 'Field';

const Area = React.memo(React.forwardRef((given, ref) => {
  const props = withDefaults(given, areaDefaults);
  return <textarea {...props} ref={ref} />;
}));
const areaDefaults = { rows: 2, readOnly: true };

function Inner({ word = 'inside' }) {
  return <i>{word}</i>;
}
const Outer = memo(Inner);

function Base({ word = 'outside' }) {
  return <u>{word}</u>;
}
const Wrapped = memo(Base);
Wrapped.displayName = 'Wrapped';

export { Area, Field, Outer, Plain, Wrapped };
