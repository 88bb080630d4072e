import * as React from "react";
import ReactDOM, { createRoot, flushSync } from "react-dom";

const root = createRoot(document.getElementById("root")!);
flushSync(() => root.render(<App />));
ReactDOM.hydrateRoot(document.getElementById("other")!, <App />);

function App() {
  return <b>client</b>;
}
