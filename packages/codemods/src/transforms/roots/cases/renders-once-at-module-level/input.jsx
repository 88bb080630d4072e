import React from "react";
import ReactDOM from "react-dom";
import App from "./app";

// The page has one root.
ReactDOM.render(
  <React.StrictMode>
    <App />
  </React.StrictMode>,
  document.getElementById("root"),
);
