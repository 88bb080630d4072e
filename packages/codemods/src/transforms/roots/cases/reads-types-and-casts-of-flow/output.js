/* @flow strict-local */
import React from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';

const roots = new WeakMap();

/** Renders into the container's one root, which the first call makes. */
function renderInto(element, container) {
  const root = roots.get(container) || createRoot(container);
  roots.set(container, root);
  root.render(element);
}

/** Hydrates what the server sent into the container; from the second call on it renders. */
function hydrateInto(element, container) {
  if (roots.has(container)) return renderInto(element, container);
  roots.set(container, hydrateRoot(container, element));
}

const c: ?HTMLElement = document.getElementById('root');
if (c == null) { throw new Error('no root'); }
renderInto(<App />, c);
hydrateInto((<App />: React$Element<any>), (c: any));
