import * as React from "react";
import * as ReactDOM from "react-dom";

import { App } from "./app";
import { Help } from "./help";

ReactDOM.render<{}>(<App />, document.getElementById("root"));

const help = document.getElementById("help");
if (help) {
  ReactDOM.render(<Help />, help);
}

ReactDOM.render(<Help />, document.querySelector("#aside") as HTMLElement);
