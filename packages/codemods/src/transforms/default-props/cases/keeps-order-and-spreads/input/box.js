import React from 'react';

export const Box = ({ wide, gap }) => <div className={wide ? 'wide' : 'slim'} data-gap={gap.join()} />;

Box.defaultProps = {
  wide: true,
  gap: [1, 2],
};
