import React from "react";
import ReactDOM from "react-dom";
import { createRoot } from "react-dom/client";

const roots = new WeakMap();

/** Renders into the container's one root, which the first call makes. */
function renderInto(element, container) {
  const root = roots.get(container) || createRoot(container);
  roots.set(container, root);
  root.render(element);
}

/** Unmounts the container's root. Whether there was one. */
function unmountAt(container) {
  const root = roots.get(container);
  if (!root) return false;
  roots.delete(container);
  root.unmount();
  return true;
}

export function measure(text) {
  const node = document.createElement("div");
  const root = createRoot(node);
  document.body.appendChild(node);
  ReactDOM.flushSync(() => root.render(<span>{text}</span>));
  const { textContent } = node.firstChild;
  root.unmount();
  document.body.removeChild(node);
  return textContent;
}

export function focus(node) {
  let input;
  ReactDOM.flushSync(() => renderInto(<input ref={(element) => (input = element)} defaultValue="here" />, node));
  return input.value;
}
