import React from "react";
import { render, unmountComponentAtNode } from "react-dom";

export function open(node, text) {
  render(<p>{text}</p>, node);
}

export const close = (node) => unmountComponentAtNode(node);
