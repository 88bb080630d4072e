import React from 'react';

export const Box = ({ wide = true, gap = defaultGap }) => <div className={wide ? 'wide' : 'slim'} data-gap={gap.join()} />;

const defaultGap = [1, 2];
Box.defaultProps = {
  wide: true,
  gap: defaultGap,
};
