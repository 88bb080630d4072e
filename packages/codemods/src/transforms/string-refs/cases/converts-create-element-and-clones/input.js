import { Children, cloneElement, createElement, Component } from "react";

const User = { model: "user", ref: "accounts" };

export default class Wrapper extends Component {
  componentDidMount() {
    this.refs.root.setAttribute("data-child", this.refs.child.tagName);
    this.refs.root.setAttribute("data-extra", this.refs.extra.tagName + User.ref);
  }

  render() {
    const extra = Object.assign({ ref: "extra" }, this.props.extra);
    return createElement(
      "div",
      { ref: "root" },
      cloneElement(Children.only(this.props.children), { ref: "child" }),
      createElement("b", extra),
    );
  }
}
