import React from "react";
import ReactDOM from "react-dom";
import { createRoot } from "react-dom/client";

try {
  ReactDOM.render(<App />, document.getElementById("root"));
} catch (error) {
  document.body.textContent = "broken";
}

const root = createRoot(document.getElementById("other"));
export function update() {
  try {
    root.render(<App />);
  } catch {
    root.unmount();
  } finally {
    root.render(null);
  }
}

class App extends React.Component {
  static getDerivedStateFromError() {
    return { broken: true };
  }

  render() {
    return this.props.children;
  }
}
