/** Stands for `react-dom/client` in a site that is built to be watched. */
import { createElement, StrictMode } from "react";
import * as client from "react-dom/client";

const strict = (root) => {
  const render = root.render.bind(root);
  root.render = (children) => render(createElement(StrictMode, null, children));
  return root;
};

export const createRoot = (...args) => strict(client.createRoot(...args));
export const hydrateRoot = (container, children, options) =>
  strict(client.hydrateRoot(container, createElement(StrictMode, null, children), options));
