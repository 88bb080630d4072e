import * as React from "react";

abstract class Base<S, P> extends React.Component<P, S> {
  abstract draw(): React.ReactNode;

  render() {
    return <div>{this.draw()}</div>;
  }
}

export class Leaf extends Base<{}, React.PropsWithChildren<{ name: string }>> {
  draw() {
    return this.props.children;
  }
}

class Plain extends React.Component<React.PropsWithChildren<{ id: string }>> {
  render(): React.ReactNode {
    return null;
  }
}

export class Fancy extends Plain {
  render() {
    return <p id={this.props.id}>{this.props.children}</p>;
  }
}
