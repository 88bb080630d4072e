import React, { Suspense, lazy } from 'react';

/** What was given, with the default wherever that is undefined. */
function withDefaults(given, defaults) {
  const props = { ...given };
  for (const [name, value] of Object.entries(defaults)) if (props[name] === undefined) props[name] = value;
  return props;
}

// Loaded when it is shown.
const LazyLater = lazy(() => import('./later'));
export const Later = React.forwardRef((given, ref) => <LazyLater {...withDefaults(given, laterDefaults)} ref={ref} />);

const laterDefaults = {
  word: 'later',
  items: [1, 2],
};

export default () => (
  <Suspense fallback="…">
    <Later />
    <Later word={null} items={undefined} />
  </Suspense>
);
