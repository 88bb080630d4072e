import React from "react";
import { renderInto, unmountAt } from "../react-roots";

export function open(node, text) {
  renderInto(<p>{text}</p>, node);
}

export const close = (node) => unmountAt(node);
