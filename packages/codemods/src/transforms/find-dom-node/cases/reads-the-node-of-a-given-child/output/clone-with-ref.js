import { cloneElement, isValidElement, version } from "react";

/** A clone whose ref sets `rootRef` and the ref of its own that the element has. */
export function cloneWithRef(child, props, rootRef) {
  if (!isValidElement(child)) return child;
  const element = child;
  const holder = /^1[0-8]\./.test(version) ? element : element.props;
  const own = holder.ref || null;
  // The same ref for the same two, so that React sets it once.
  let known = clonedRefs.get(rootRef);
  if (!known || known.own !== own) known = { own, ref: own === null ? rootRef : both };
  clonedRefs.set(rootRef, known);
  return cloneElement(element, { ...props, ref: known.ref });

  function both(held) {
    rootRef.current = held;
    if (typeof own !== "function") return void (own.current = held);
    const undo = own(held);
    return typeof undo === "function" ? () => ((rootRef.current = null), undo()) : undefined;
  }
}

const clonedRefs = new WeakMap();
