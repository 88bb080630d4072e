import React from "react";
import ReactDOM from "react-dom";

export function measure(text) {
  const node = document.createElement("div");
  document.body.appendChild(node);
  ReactDOM.render(<span>{text}</span>, node);
  const { textContent } = node.firstChild;
  ReactDOM.unmountComponentAtNode(node);
  document.body.removeChild(node);
  return textContent;
}

export function focus(node) {
  let input;
  ReactDOM.render(<input ref={(element) => (input = element)} defaultValue="here" />, node);
  return input.value;
}
