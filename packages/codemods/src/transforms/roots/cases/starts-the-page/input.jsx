import React from "react";
import { render } from "react-dom";

class Counter extends React.Component {
  state = { count: 0 };

  render() {
    return <button onClick={() => this.setState({ count: this.state.count + 1 })}>{this.state.count}</button>;
  }
}

render(<Counter />, document.querySelector("#root"));
