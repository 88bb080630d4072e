import React from "react";
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

renderInto(<p>page</p>, document.getElementById("root"));

window.stop = unmountAt;
