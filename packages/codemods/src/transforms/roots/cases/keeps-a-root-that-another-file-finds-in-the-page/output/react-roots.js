import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';

const roots = new WeakMap();

/** Renders into the container's one root, which the first call makes. */
export function renderInto(element, container, callback) {
  const root = roots.get(container) || createRoot(container);
  roots.set(container, root);
  if (callback) {
    flushSync(() => root.render(element));
    callback();
  } else {
    root.render(element);
  }
}

/** Hydrates what the server sent into the container; from the second call on it renders. */
export function hydrateInto(element, container, callback) {
  if (roots.has(container)) return renderInto(element, container, callback);
  if (callback) {
    flushSync(() => roots.set(container, hydrateRoot(container, element)));
    callback();
  } else {
    roots.set(container, hydrateRoot(container, element));
  }
}

/** Unmounts the container's root. Whether there was one. */
export function unmountAt(container) {
  const root = roots.get(container);
  if (!root) return false;
  roots.delete(container);
  root.unmount();
  return true;
}
