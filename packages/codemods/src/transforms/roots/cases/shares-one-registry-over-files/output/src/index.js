import React from "react";
import { open, close } from "./modals/open";
import { stop } from "./stop";
import { renderInto } from "./react-roots";

export { open, close, stop };

export function start() {
  renderInto(<h1>Page</h1>, document.getElementById("root"));
}
