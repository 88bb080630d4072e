import React from "react";
import ReactDOM from "react-dom";
import DOM from "react-dom-factories";

export const a = DOM.div(null);
export const b = window.DOM.div;
export function c(React) {
  return React.DOM.div();
}
export const d = [React, ReactDOM];
