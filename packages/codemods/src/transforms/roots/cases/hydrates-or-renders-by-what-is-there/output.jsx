import React from "react";
import App from "./App";
import { hydrateRoot, createRoot } from "react-dom/client";

const rootElement = document.getElementById("root");
if (rootElement.hasChildNodes()) {
  hydrateRoot(rootElement, <App />);
} else {
  createRoot(rootElement).render(<App />);
}
