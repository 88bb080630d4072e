import React from "react";
import ReactDOM from "react-dom";
import { createRoot } from "react-dom/client";

const roots = new WeakMap();

/** Renders into the container's one root, which the first call makes. */
function renderInto(element, container, callback) {
  const root = roots.get(container) || createRoot(container);
  roots.set(container, root);
  if (callback) {
    ReactDOM.flushSync(() => root.render(element));
    callback();
  } else {
    root.render(element);
  }
}

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
  const instanceRef = React.createRef();
  ReactDOM.flushSync(() => createRoot(container).render(<Toaster {...props} ref={instanceRef} />));
  const toaster = instanceRef.current;
  if (!toaster) throw new Error("no toaster");
  return toaster;
}

let panel;
export function openPanel() {
  const instanceRef2 = React.createRef();
  ReactDOM.flushSync(() => renderInto(React.createElement("div", { className: "panel", ref: instanceRef2 }), document.getElementById("root")));
  panel = instanceRef2.current;
  return panel.className;
}

export function direct(node) {
  const instanceRef3 = React.createRef();
  ReactDOM.flushSync(() => renderInto(<Toaster ref={instanceRef3} />, node));
  return instanceRef3.current;
}

const Plain = () => <i>plain</i>;

export function plain(node) {
  const unused = renderInto(<Unknown />, node);
  if (node) {
    ReactDOM.flushSync(() => createRoot(document.createElement("div")).render(<Plain />));
    node.remove();
  }
  const nothing = createRoot(document.createElement("div")).render(<Plain />);
  return Boolean(nothing);
}

const Unknown = window.Unknown || Plain;
