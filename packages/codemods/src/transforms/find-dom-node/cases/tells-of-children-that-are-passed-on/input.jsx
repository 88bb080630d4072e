import React from "react";
import { findDOMNode } from "react-dom";

export class Sensor extends React.Component {
  componentDidMount() {
    this.props.onSize(this.node().id);
  }

  node() {
    return findDOMNode(this);
  }

  tell() {
    this.props.onSize(findDOMNode(this).id);
  }

  render() {
    return React.Children.only(this.props.children);
  }
}

export class Fade extends React.Component {
  componentDidMount() {
    findDOMNode(this.child).setAttribute("data-fade", "in");
  }

  render() {
    const { children } = this.props;
    return <section>{children && React.cloneElement(children, { ref: (child) => (this.child = child) })}</section>;
  }
}

export default function Page({ children = <i id="b" />, onSize = () => {} }) {
  return (
    <div>
      <Sensor onSize={onSize}>{children}</Sensor>
      <Sensor onSize={onSize}>
        <b id="a" />
      </Sensor>
      <Fade>{children}</Fade>
    </div>
  );
}
