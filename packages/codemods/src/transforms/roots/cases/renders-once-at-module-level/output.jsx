import React from "react";
import App from "./app";
import { createRoot } from "react-dom/client";

// The page has one root.
createRoot(document.getElementById("root")).render(
  <React.StrictMode>
    <App />
  </React.StrictMode>,
);
