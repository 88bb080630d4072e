import React from "react";
import ReactDOM from "react-dom";
import { open, close } from "./modals/open";
import { stop } from "./stop";

export { open, close, stop };

export function start() {
  ReactDOM.render(<h1>Page</h1>, document.getElementById("root"));
}
