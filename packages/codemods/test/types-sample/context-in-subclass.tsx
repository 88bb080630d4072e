// types: 16 17
import * as React from "react";

abstract class Base<P> extends React.Component<P> {
  abstract draw(): React.ReactNode;

  render() {
    return this.draw();
  }
}

export class Leaf extends Base<{ name: string }> {
  draw() {
    return <i>{this.context.prefix + this.props.name}</i>;
  }
}
