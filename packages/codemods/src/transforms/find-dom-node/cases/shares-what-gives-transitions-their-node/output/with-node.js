import { Children, Fragment, cloneElement, createElement, isValidElement, useState, version } from "react";

/** A transition that holds its node by a ref on its child, where it looked for it by findDOMNode. */
export function withNode(Transition) {
  const nodeOf = (held) => {
    if (!held || held.nodeType) return held;
    if (!held.rootRef) throw new Error(`${held.constructor.name} needs a rootRef on the element that it renders`);
    return nodeOf(held.rootRef.current);
  };
  const holdNode = () => {
    let held = null;
    let given = null;
    const hold = (node) => void (held = node);
    let ref = hold;
    // The same ref as long as the child's own is the same, so that React sets it once.
    const both = (own) => (node) => {
      held = node;
      if (typeof own !== "function") return void (own.current = node);
      const undo = own(node);
      return typeof undo === "function" ? () => (hold(null), undo()) : undefined;
    };
    return {
      nodeRef: {
        get current() {
          return nodeOf(held);
        },
      },
      on(child) {
        if (!isValidElement(child) || child.type === Fragment) return child;
        const element = child;
        const holder = /^1[0-8]\./.test(version) ? element : element.props;
        const own = holder.ref || null;
        if (own !== given) ref = own === null ? hold : both(own);
        given = own;
        return cloneElement(element, { ref });
      },
    };
  };
  function TransitionWithNode({ children, ...props }) {
    const [{ nodeRef, on }] = useState(holdNode);
    if (props.nodeRef) return createElement(Transition, props, children);
    const { onEnter, onEntering, onEntered, onExit, onExiting, onExited, addEndListener } = props;
    const entering = (call) => call && ((isAppearing) => call(nodeRef.current, isAppearing));
    const exiting = (call) => call && (() => call(nodeRef.current));
    const calls = {
      onEnter: entering(onEnter),
      onEntering: entering(onEntering),
      onEntered: entering(onEntered),
      onExit: exiting(onExit),
      onExiting: exiting(onExiting),
      onExited: exiting(onExited),
      addEndListener: addEndListener && ((done) => addEndListener(nodeRef.current, done)),
    };
    return createElement(Transition, { ...props, ...calls, nodeRef }, (status, rest) =>
      on(typeof children === "function" ? children(status, rest) : cloneElement(Children.only(children), rest)),
    );
  }
  return TransitionWithNode;
}
