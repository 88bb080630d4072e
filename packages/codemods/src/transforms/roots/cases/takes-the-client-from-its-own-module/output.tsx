import * as React from "react";
import { flushSync } from "react-dom";
import { createRoot, hydrateRoot } from "react-dom/client";

const root = createRoot(document.getElementById("root")!);
flushSync(() => root.render(<App />));
hydrateRoot(document.getElementById("other")!, <App />);

function App() {
  return <b>client</b>;
}
