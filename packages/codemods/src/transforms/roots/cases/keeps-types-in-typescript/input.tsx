import * as React from "react";
import * as ReactDOM from "react-dom";
class Foo extends React.Component<{ a?: number }> {
  hi() {}
  render() {
    return null;
  }
}
export function make(): Foo {
  const el = document.createElement("div");
  const foo = ReactDOM.render(<Foo a={1} />, el) as Foo;
  return foo;
}
export function host(c: HTMLElement) {
  const d = ReactDOM.render(<div />, c) as HTMLDivElement | null;
  return d && d.offsetTop;
}
export const mount = (c: HTMLElement | ShadowRoot, cb?: () => void) => ReactDOM.render(<Foo />, c, cb);
export function off(c: HTMLElement): boolean {
  return ReactDOM.unmountComponentAtNode(c);
}
export const h = (c: Element) => {
  ReactDOM.hydrate(<Foo />, c);
};
const m = window.name ? ReactDOM.hydrate : ReactDOM.render;
m(<Foo />, document.getElementById("root")!);
class L extends React.Component<{ children?: React.ReactNode }> {
  private node: HTMLDivElement | null = null;
  componentDidMount() {
    this.node = document.createElement("div");
    this.draw();
  }
  componentDidUpdate() {
    this.draw();
  }
  componentWillUnmount() {
    ReactDOM.unmountComponentAtNode(this.node!);
  }
  private draw() {
    ReactDOM.unstable_renderSubtreeIntoContainer(this, <p>{this.props.children}</p>, this.node!);
  }
  render() {
    return null;
  }
}
export { L };
