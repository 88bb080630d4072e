import React from "react";

export { default } from "react-dom";
export * from "react-dom";

export async function start(node) {
  const ReactDOM = await import("react-dom");
  ReactDOM.render(<p />, node);
  const { unmountComponentAtNode, createPortal } = await import("react-dom");
  unmountComponentAtNode(node);
  return createPortal(<p />, node);
}

export const later = (node) => import("react-dom").then(({ default: dom }) => dom.hydrate(<p />, node));

export const soon = (node) => import("react-dom").then((module) => module.flushSync(() => node.focus()));

window.ReactDOM.render(<p />, document.body);
