import React from "react";
import { cloneWithRef } from "./clone-with-ref";

export default class Hide extends React.Component {
  constructor(props) {
    super(props);
    this.rootRef = React.createRef();
  }

  render() {
    const { isHidden, children } = this.props;
    return cloneWithRef(React.Children.only(children), { hidden: isHidden }, this.rootRef);
  }
}
