import React from "react";
import ReactDOM from "react-dom";

let container = null;

export function open(text) {
  if (!container) {
    container = document.createElement("div");
    container.className = "modal";
    document.body.appendChild(container);
  }
  ReactDOM.render(<Modal text={text} />, container);
}

export function close() {
  const wasOpen = container !== null && ReactDOM.unmountComponentAtNode(container);
  const isOpen = container !== null && ReactDOM.unmountComponentAtNode(container);
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
