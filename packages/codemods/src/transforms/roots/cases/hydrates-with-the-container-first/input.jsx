import React from "react";
import ReactDOM from "react-dom";
import { App } from "./app";

ReactDOM.hydrate(
  <App page="home" />,
  document.getElementById("root"),
);

ReactDOM.hydrate(<App page="aside" />, document.getElementById("aside"), () => console.log("live"));
