import React from "react";
import ReactDOM from "react-dom";
import { createRoot } from "react-dom/client";
import type { Container, Root } from "react-dom/client";

const roots = new WeakMap<Container, Root>();

/** Renders into the container's one root, which the first call makes. */
function renderInto(element: React.ReactNode, container: Container, callback?: (() => void) | null): void {
  const root = roots.get(container) || createRoot(container);
  roots.set(container, root);
  if (callback) {
    ReactDOM.flushSync(() => root.render(element));
    callback();
  } else {
    root.render(element);
  }
}

/** Unmounts the container's root. Whether there was one. */
function unmountAt(container: Container): boolean {
  const root = roots.get(container);
  if (!root) return false;
  roots.delete(container);
  root.unmount();
  return true;
}

export function show(element: JSX.Element, node: HTMLElement, callback?: () => void) {
  renderInto(element, node, callback);
}

export function hide(node: HTMLElement): boolean {
  return unmountAt(node);
}
