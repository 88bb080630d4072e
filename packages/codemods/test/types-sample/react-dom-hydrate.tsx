// types: 16 17 18
import * as React from "react";
import { hydrate } from "react-dom";

const root = document.querySelector("#app");
if (root) hydrate(<React.StrictMode>text</React.StrictMode>, root);
