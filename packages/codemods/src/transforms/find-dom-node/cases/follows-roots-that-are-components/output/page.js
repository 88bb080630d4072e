import React from "react";
import { Plain } from "./box";
import Frame from "./frame";

/** One ref that sets `rootRef` and the element's own; the same for the same two, so that React sets it once. */
function bothRefs(rootRef, own) {
  if (!own) return rootRef;
  let known = joinedRefs.get(rootRef);
  if (!known || known.own !== own) known = { own, ref: both };
  joinedRefs.set(rootRef, known);
  return known.ref;

  function both(held) {
    rootRef.current = held;
    if (typeof own !== "function") return void (own.current = held);
    const undo = own(held);
    return typeof undo === "function" ? () => ((rootRef.current = null), undo()) : undefined;
  }
}

const joinedRefs = new WeakMap();

/** The node behind what a ref holds: itself, or the root of an instance, which keeps it in `rootRef`. */
function nodeOf(held) {
  if (!held || held.nodeType) return held || null;
  if (!held.rootRef) throw new Error(`${held.constructor.name} needs a rootRef on the element that it renders`);
  return nodeOf(held.rootRef.current);
}

export class Page extends React.Component {
  constructor(props) {
    super(props);
    this.rootRef = React.createRef();
  }

  componentDidMount() {
    this.props.log("page", nodeOf(this.rootRef.current).id, nodeOf(this.frame).title);
  }

  componentDidUpdate() {
    const node = nodeOf(this.rootRef.current);
    this.props.log("updated", node && node.tagName);
  }

  render() {
    if (this.props.isEmpty) return null;
    return this.props.isPlain ? (
      <Plain ref={this.rootRef} id="plain" />
    ) : (
      <Frame ref={bothRefs(this.rootRef, (frame) => (this.frame = frame))} title="a">
        Text
      </Frame>
    );
  }
}
