import React from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import "./report";

createRoot(document.getElementById("root")).render(<p />);
hydrateRoot(document.getElementById("other"), <p />);
createRoot(document.getElementById("third"), { onUncaughtError: console.error }).render(<p />);
