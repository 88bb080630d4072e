import React from "react";
import ReactDOM from "react-dom";

class Toaster extends React.Component {
  state = { toasts: [] };

  show(text) {
    this.setState({ toasts: [...this.state.toasts, text] });
  }

  render() {
    return <ul>{this.state.toasts.map((each) => <li key={each}>{each}</li>)}</ul>;
  }
}

export function create(props) {
  const container = document.createElement("div");
  document.body.appendChild(container);
  const toaster = ReactDOM.render(<Toaster {...props} />, container);
  if (!toaster) throw new Error("no toaster");
  return toaster;
}

let panel;
export function openPanel() {
  panel = ReactDOM.render(React.createElement("div", { className: "panel" }), document.getElementById("root"));
  return panel.className;
}

export function direct(node) {
  return ReactDOM.render(<Toaster />, node);
}

const Plain = () => <i>plain</i>;

export function plain(node) {
  const unused = ReactDOM.render(<Unknown />, node);
  if (node) ReactDOM.render(<Plain />, document.createElement("div"), () => node.remove());
  const nothing = ReactDOM.render(<Plain />, document.createElement("div"));
  return Boolean(nothing);
}

const Unknown = window.Unknown || Plain;
