import React from "react";
import { createRoot } from "react-dom/client";

class Counter extends React.Component {
  state = { count: 0 };

  render() {
    return <button onClick={() => this.setState({ count: this.state.count + 1 })}>{this.state.count}</button>;
  }
}

createRoot(document.querySelector("#root")).render(<Counter />);
