import React, { memo } from 'react';

export function Open({ size, tone }) {
  return <b title={size}>{tone}</b>;
}
Open.defaultProps = { tone: 'calm' };

export const OfOpen = memo(Open);
OfOpen.defaultProps = { size: 1 };
