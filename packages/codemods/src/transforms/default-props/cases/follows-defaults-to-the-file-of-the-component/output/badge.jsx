import React, { memo } from 'react';

/** What was given, with the default wherever that is undefined. */
function withDefaults(given, defaults) {
  const props = { ...given };
  for (const [name, value] of Object.entries(defaults)) if (props[name] === undefined) props[name] = value;
  return props;
}

/** A badge. */
export const Badge = ({ text = 'new', size = 'm', onPick = defaultOnPick }) => (
  <b className={size} onClick={onPick}>
    {text}
  </b>
);
const defaultOnPick = () => undefined;

function Tag(given) {
  const props = withDefaults(given, tagDefaults);
  return <i {...props}>{props.label}</i>;
}
const tagDefaults = {
  label: 'tag',
  title: null,
};

export default memo(function Note({ tone }) {
  return <u>{tone}</u>;
});
export { Tag };
export const Kept = memo(({ tone }) => <s>{tone}</s>);
export const Own = ({ tone = 'own' }) => <s>{tone}</s>;
export const Set = ({ tone = 'set' }) => <s>{tone}</s>;
