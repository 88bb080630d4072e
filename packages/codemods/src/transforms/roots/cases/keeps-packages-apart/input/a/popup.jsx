import React from "react";
import { render, unmountComponentAtNode } from "react-dom";

export const show = (text, node) => {
  render(<p>{text}</p>, node);
};
export const hide = (node) => unmountComponentAtNode(node);
