import { Children, cloneElement, createElement, Component, createRef } from "react";

const User = { model: "user", ref: "accounts" };

export default class Wrapper extends Component {
  constructor(props) {
    super(props);
    this.rootRef = createRef();
    this.childRef = createRef();
    this.extraRef = createRef();
  }

  componentDidMount() {
    this.rootRef.current.setAttribute("data-child", this.childRef.current.tagName);
    this.rootRef.current.setAttribute("data-extra", this.extraRef.current.tagName + User.ref);
  }

  render() {
    const extra = Object.assign({ ref: this.extraRef }, this.props.extra);
    return createElement(
      "div",
      { ref: this.rootRef },
      cloneElement(Children.only(this.props.children), { ref: this.childRef }),
      createElement("b", extra),
    );
  }
}
