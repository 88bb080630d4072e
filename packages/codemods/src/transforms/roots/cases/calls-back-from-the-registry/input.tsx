import React from "react";
import ReactDOM from "react-dom";

export function show(element: JSX.Element, node: HTMLElement, callback?: () => void) {
  ReactDOM.render(element, node, callback);
}

export function hide(node: HTMLElement): boolean {
  return ReactDOM.unmountComponentAtNode(node);
}
