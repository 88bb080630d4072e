import React from "react";
import ReactDOM from "react-dom";
import App from "./app";
import { createRoot, hydrateRoot } from "react-dom/client";

const roots = new WeakMap();

/** Renders into the container's one root, which the first call makes. */
function renderInto(element, container, callback) {
  const root = roots.get(container) || createRoot(container);
  roots.set(container, root);
  if (callback) {
    ReactDOM.flushSync(() => root.render(element));
    callback();
  } else {
    root.render(element);
  }
}

/** Hydrates what the server sent into the container; from the second call on it renders. */
function hydrateInto(element, container, callback) {
  if (roots.has(container)) return renderInto(element, container, callback);
  if (callback) {
    ReactDOM.flushSync(() => roots.set(container, hydrateRoot(container, element)));
    callback();
  } else {
    roots.set(container, hydrateRoot(container, element));
  }
}

/** Unmounts the container's root. Whether there was one. */
function unmountAt(container) {
  const root = roots.get(container);
  if (!root) return false;
  roots.delete(container);
  root.unmount();
  return true;
}

const start = window.prerendered ? hydrateInto : renderInto;

start(<App />, document.getElementById("root"));

export const tools = { render: renderInto, stop: unmountAt };
