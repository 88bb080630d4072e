import * as React from "react";
import * as ReactDOM from "react-dom";

import { App } from "./app";
import { Help } from "./help";
import { createRoot } from "react-dom/client";

ReactDOM.flushSync(() => createRoot(document.getElementById("root")!).render(<App />));

const help = document.getElementById("help");
if (help) {
  ReactDOM.flushSync(() => createRoot(help).render(<Help />));
}

createRoot(document.querySelector("#aside") as HTMLElement).render(<Help />);
