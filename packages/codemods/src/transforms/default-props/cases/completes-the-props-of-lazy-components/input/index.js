import React, { Suspense, lazy } from 'react';

// Loaded when it is shown.
export const Later = lazy(() => import('./later'));

Later.defaultProps = {
  word: 'later',
  items: [1, 2],
};

export default () => (
  <Suspense fallback="…">
    <Later />
    <Later word={null} items={undefined} />
  </Suspense>
);
