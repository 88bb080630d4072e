import React from "react";
import App from "./app";
import { createRoot } from "react-dom/client";

createRoot(document.getElementById("root")).render(<App />);

if (module.hot) module.hot.accept();
