import React from "react";
import ReactDOM, { unmountComponentAtNode } from "react-dom";
import { Unknown } from "some-package";

export { render as mount } from "react-dom";
export { unmountComponentAtNode };

export function spread(...args) {
  ReactDOM.render(...args);
}

export class Popup extends React.Component {
  componentDidMount() {
    this.node = document.createElement("div");
    ReactDOM.render(<p>{this.props.text}</p>, this.node, this.props.onOpen);
  }

  componentDidUpdate() {
    ReactDOM.unstable_renderSubtreeIntoContainer(this, <p />, this.other);
  }

  componentWillUnmount() {
    ReactDOM.unmountComponentAtNode(this.other);
  }

  render() {
    return null;
  }
}

export const instance = ReactDOM.render(<Unknown />, document.createElement("div"));

ReactDOM.render(<Popup />, document.getElementById("popup"), function () {
  this.forceUpdate();
});

window.start && ReactDOM.render(<Popup />, document.getElementById("second"), () => console.log("on"));

export const legacy = (node) => ReactDOM.unstable_renderSubtreeIntoContainer;
