import * as ReactIs from 'react-is';

export function modeOf(node) {
  return ReactIs.isStrictMode(node) ? 'strict' : 'legacy';
}

export const isPlain = (node) => (!ReactIs.isLazy(node));

export const label = (node) => (false ? ('async') : 'sync');
