import React, { memo } from 'react';

export function Open({ size, tone = 'calm' }) {
  return <b title={size}>{tone}</b>;
}

export const OfOpen = memo(Open);
OfOpen.defaultProps = { size: 1 };
