import React = require('react');
import ReactDOM = require('react-dom');
import { createRoot } from 'react-dom/client';
import type { Container, Root } from 'react-dom/client';
import type { ReactNode } from 'react';

const roots = new WeakMap<Container, Root>();

/** Renders into the container's one root, which the first call makes. */
function renderInto(element: ReactNode, container: Container): void {
  const root = roots.get(container) || createRoot(container);
  roots.set(container, root);
  root.render(element);
}

/** Unmounts the container's root. Whether there was one. */
function unmountAt(container: Container): boolean {
  const root = roots.get(container);
  if (!root) return false;
  roots.delete(container);
  root.unmount();
  return true;
}

const mount = document.getElementById('root');
if (mount) { createRoot(mount).render(<p/>); }
@customElement('x-foo')
export class XFoo extends HTMLElement {
  private readonly shadow = this.attachShadow({ mode: 'open' });
  connectedCallback() { renderInto(<p/>, this.shadow); }
  disconnectedCallback() { unmountAt(this.shadow); }
}
