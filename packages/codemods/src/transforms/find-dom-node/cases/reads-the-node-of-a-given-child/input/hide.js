import React from "react";

export default class Hide extends React.Component {
  render() {
    const { isHidden, children } = this.props;
    return React.cloneElement(React.Children.only(children), { hidden: isHidden });
  }
}
