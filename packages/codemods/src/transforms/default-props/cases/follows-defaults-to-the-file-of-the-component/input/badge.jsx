import React, { memo } from 'react';

/** A badge. */
export const Badge = ({ text, size, onPick }) => (
  <b className={size} onClick={onPick}>
    {text}
  </b>
);

function Tag(props) {
  return <i {...props}>{props.label}</i>;
}

export default memo(function Note({ tone }) {
  return <u>{tone}</u>;
});
export { Tag };
export const Kept = memo(({ tone }) => <s>{tone}</s>);
export const Own = ({ tone }) => <s>{tone}</s>;
Own.defaultProps = { tone: 'own' };
export const Set = ({ tone = 'set' }) => <s>{tone}</s>;
