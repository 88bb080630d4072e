import * as ReactIs from 'react-is';

export function modeOf(node) {
  return ReactIs.isConcurrentMode(node) ? 'concurrent' : ReactIs.isStrictMode(node) ? 'strict' : 'legacy';
}

export const isPlain = (node) => (!ReactIs.isAsyncMode(node) ? !ReactIs.isLazy(node) : false);

export const label = (node) => (ReactIs.isAsyncMode(node) ? ('async') : 'sync');
