import * as React from "react";

abstract class Base<P> extends React.Component<P> {
  abstract draw(): React.ReactNode;

  render() {
    return <div>{this.draw()}</div>;
  }
}

export class Leaf extends Base<{ name: string }> {
  draw() {
    return this.props.children;
  }
}
