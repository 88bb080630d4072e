import React from "react";
import { createPortal, findDOMNode } from "react-dom";
import { createRoot } from "react-dom/client";
import { render } from "@testing-library/react";
import { hydrate } from "./store";

render(<p />, document.body);
hydrate(<p />, document.body);

const root = createRoot(document.getElementById("root"));
root.render(<p>{createPortal(<b />, document.body)}</p>);

export function preview(ReactDOM, element, node) {
  ReactDOM.render(element, node);
  return findDOMNode(element);
}
