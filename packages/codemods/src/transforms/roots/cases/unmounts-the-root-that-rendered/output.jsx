import React from "react";
import { createRoot } from "react-dom/client";

const roots = new WeakMap();

/** Renders into the container's one root, which the first call makes. */
function renderInto(element, container) {
  const root = roots.get(container) || createRoot(container);
  roots.set(container, root);
  root.render(element);
}

/** Unmounts the container's root. Whether there was one. */
function unmountAt(container) {
  const root = roots.get(container);
  if (!root) return false;
  roots.delete(container);
  root.unmount();
  return true;
}

let container = null;

export function open(text) {
  if (!container) {
    container = document.createElement("div");
    container.className = "modal";
    document.body.appendChild(container);
  }
  renderInto(<Modal text={text} />, container);
}

export function close() {
  const wasOpen = container !== null && unmountAt(container);
  const isOpen = container !== null && unmountAt(container);
  if (container) document.body.removeChild(container);
  container = null;
  return [wasOpen, isOpen];
}

export const events = [];

class Modal extends React.Component {
  componentDidMount() {
    events.push("mount " + this.props.text);
  }

  componentDidUpdate() {
    events.push("update " + this.props.text);
  }

  componentWillUnmount() {
    events.push("unmount " + this.props.text);
  }

  render() {
    return <p>{this.props.text}</p>;
  }
}
