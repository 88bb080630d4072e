import * as React from "react";

/** A clone whose ref sets `rootRef` and the ref of its own that the element has. */
function cloneWithRef(child: any, props: any, rootRef: any): any {
  if (!React.isValidElement(child)) return child;
  const element: any = child;
  const holder = /^1[0-8]\./.test(React.version) ? element : element.props;
  const own = holder.ref || null;
  // The same ref for the same two, so that React sets it once.
  let known = clonedRefs.get(rootRef);
  if (!known || known.own !== own) known = { own, ref: own === null ? rootRef : both };
  clonedRefs.set(rootRef, known);
  return React.cloneElement(element, { ...props, ref: known.ref });

  function both(held: any) {
    rootRef.current = held;
    if (typeof own !== "function") return void (own.current = held);
    const undo = own(held);
    return typeof undo === "function" ? () => ((rootRef.current = null), undo()) : undefined;
  }
}

const clonedRefs = new WeakMap<object, any>();

/** The node behind what a ref holds: itself, or the root of an instance, which keeps it in `rootRef`. */
function nodeOf(held: any): any {
  if (!held || held.nodeType) return held || null;
  if (!held.rootRef) throw new Error(`${held.constructor.name} needs a rootRef on the element that it renders`);
  return nodeOf(held.rootRef.current);
}

class Inner extends React.Component<{ title: string }> {
  rootRef = React.createRef<HTMLDivElement>();

  render() {
    return <div ref={this.rootRef} title={this.props.title} />;
  }
}

export class Sensor extends React.Component<{ children: React.ReactElement<any> }> {
  private readonly observed: Element | null = null;
  rootRef = React.createRef<any>();

  componentDidMount() {
    const node = nodeOf(this.rootRef.current) as HTMLElement;
    node.focus();
  }

  render() {
    return cloneWithRef(React.Children.only(this.props.children), null, this.rootRef);
  }
}

export default class Outer extends React.Component {
  inner: Inner | HTMLElement | null = null;
  rootRef = React.createRef<any>();

  componentDidMount() {
    (nodeOf(this.rootRef.current) as HTMLElement).setAttribute("data-seen", "true");
  }

  render() {
    return <Inner ref={this.rootRef} title="a" />;
  }
}

export const Page = () => (
  <Sensor>
    <Outer />
  </Sensor>
);
