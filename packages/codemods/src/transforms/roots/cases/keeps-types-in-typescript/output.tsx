import * as React from "react";
import * as ReactDOM from "react-dom";
import { createRoot, hydrateRoot } from "react-dom/client";
import type { Container, Root } from "react-dom/client";

const roots = new WeakMap<Container, Root>();

/** Renders into the container's one root, which the first call makes. */
function renderInto(element: React.ReactNode, container: Container, callback?: (() => void) | null): void {
  const root = roots.get(container) || createRoot(container);
  roots.set(container, root);
  if (callback) {
    ReactDOM.flushSync(() => root.render(element));
    callback();
  } else {
    root.render(element);
  }
}

/** Hydrates what the server sent into the container; from the second call on it renders. */
function hydrateInto(element: React.ReactNode, container: Element, callback?: (() => void) | null): void {
  if (roots.has(container)) return renderInto(element, container, callback);
  if (callback) {
    ReactDOM.flushSync(() => roots.set(container, hydrateRoot(container, element)));
    callback();
  } else {
    roots.set(container, hydrateRoot(container, element));
  }
}

/** Unmounts the container's root. Whether there was one. */
function unmountAt(container: Container): boolean {
  const root = roots.get(container);
  if (!root) return false;
  roots.delete(container);
  root.unmount();
  return true;
}

class Foo extends React.Component<{ a?: number }> {
  hi() {}
  render() {
    return null;
  }
}
export function make(): Foo {
  const el = document.createElement("div");
  const instanceRef = React.createRef<Foo>();
  ReactDOM.flushSync(() => createRoot(el).render(<Foo a={1} ref={instanceRef} />));
  const foo = instanceRef.current as Foo;
  return foo;
}
export function host(c: HTMLElement) {
  const instanceRef2 = React.createRef<HTMLDivElement>();
  ReactDOM.flushSync(() => renderInto(<div ref={instanceRef2} />, c));
  const d = instanceRef2.current as HTMLDivElement | null;
  return d && d.offsetTop;
}
export const mount = (c: HTMLElement | ShadowRoot, cb?: () => void) => renderInto(<Foo />, c, cb);
export function off(c: HTMLElement): boolean {
  return unmountAt(c);
}
export const h = (c: Element) => {
  hydrateInto(<Foo />, c);
};
const m = window.name ? hydrateInto : renderInto;
m(<Foo />, document.getElementById("root")!);
class L extends React.Component<{ children?: React.ReactNode }> {
  private node: HTMLDivElement | null = null;
  componentDidMount() {
    this.node = document.createElement("div");
    this.forceUpdate();
  }
  render() {
    return this.node ? ReactDOM.createPortal(<p>{this.props.children}</p>, this.node) : null;
  }
}
export { L };
