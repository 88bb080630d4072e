import React from "react";
import ReactDOM from "react-dom";
import { Widget } from "./widget";

document.addEventListener("DOMContentLoaded", () => {
  document.querySelectorAll(".widget").forEach((node) => {
    ReactDOM.render(<Widget {...node.dataset} />, node);
  });

  for (const node of document.getElementsByClassName("card")) {
    ReactDOM.render(<Widget card />, node);
  }
});

export function refresh(node) {
  ReactDOM.render(<Widget {...node.dataset} />, node);
}
