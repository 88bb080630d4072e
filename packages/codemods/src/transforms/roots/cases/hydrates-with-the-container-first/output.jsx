import React from "react";
import ReactDOM from "react-dom";
import { App } from "./app";
import { hydrateRoot } from "react-dom/client";

hydrateRoot(
  document.getElementById("root"),
  <App page="home" />,
);

ReactDOM.flushSync(() => hydrateRoot(document.getElementById("aside"), <App page="aside" />));
console.log("live");
