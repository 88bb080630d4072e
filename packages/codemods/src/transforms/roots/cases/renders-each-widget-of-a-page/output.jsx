import React from "react";
import { Widget } from "./widget";
import { createRoot } from "react-dom/client";

const roots = new WeakMap();

/** Renders into the container's one root, which the first call makes. */
function renderInto(element, container) {
  const root = roots.get(container) || createRoot(container);
  roots.set(container, root);
  root.render(element);
}

document.addEventListener("DOMContentLoaded", () => {
  document.querySelectorAll(".widget").forEach((node) => {
    createRoot(node).render(<Widget {...node.dataset} />);
  });

  for (const node of document.getElementsByClassName("card")) {
    createRoot(node).render(<Widget card />);
  }
});

export function refresh(node) {
  renderInto(<Widget {...node.dataset} />, node);
}
