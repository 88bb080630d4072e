import React from "react";

/** A clone whose ref sets `rootRef` and the ref of its own that the element has. */
function cloneWithRef(child, props, rootRef) {
  if (!React.isValidElement(child)) return child;
  const element = child;
  const holder = /^1[0-8]\./.test(React.version) ? element : element.props;
  const own = holder.ref || null;
  // The same ref for the same two, so that React sets it once.
  let known = clonedRefs.get(rootRef);
  if (!known || known.own !== own) known = { own, ref: own === null ? rootRef : both };
  clonedRefs.set(rootRef, known);
  return React.cloneElement(element, { ...props, ref: known.ref });

  function both(held) {
    rootRef.current = held;
    if (typeof own !== "function") return void (own.current = held);
    const undo = own(held);
    return typeof undo === "function" ? () => ((rootRef.current = null), undo()) : undefined;
  }
}

const clonedRefs = new WeakMap();

/** The node behind what a ref holds: itself, or the root of an instance, which keeps it in `rootRef`. */
function nodeOf(held) {
  if (!held || held.nodeType) return held || null;
  if (!held.rootRef) throw new Error(`${held.constructor.name} needs a rootRef on the element that it renders`);
  return nodeOf(held.rootRef.current);
}

export class Sensor extends React.Component {
  constructor(props) {
    super(props);
    this.rootRef = React.createRef();
  }

  componentDidMount() {
    this.props.onSize(this.node().id);
  }

  node() {
    return nodeOf(this.rootRef.current);
  }

  tell() {
    this.props.onSize(nodeOf(this.rootRef.current).id);
  }

  render() {
    return cloneWithRef(React.Children.only(this.props.children), null, this.rootRef);
  }
}

export class Fade extends React.Component {
  componentDidMount() {
    nodeOf(this.child).setAttribute("data-fade", "in");
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
