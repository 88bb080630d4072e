import React from "react";
import { CSSTransition, Transition } from "react-transition-group";
import { Link } from "react-router-dom";

const TransitionWithNode = withNode(Transition);

/** A transition that holds its node by a ref on its child, where it looked for it by findDOMNode. */
function withNode(Transition) {
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
        if (!React.isValidElement(child) || child.type === React.Fragment) return child;
        const element = child;
        const holder = /^1[0-8]\./.test(React.version) ? element : element.props;
        const own = holder.ref || null;
        if (own !== given) ref = own === null ? hold : both(own);
        given = own;
        return React.cloneElement(element, { ref });
      },
    };
  };
  function TransitionWithNode({ children, ...props }) {
    const [{ nodeRef, on }] = React.useState(holdNode);
    if (props.nodeRef) return React.createElement(Transition, props, children);
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
    return React.createElement(Transition, { ...props, ...calls, nodeRef }, (status, rest) =>
      on(typeof children === "function" ? children(status, rest) : React.cloneElement(React.Children.only(children), rest)),
    );
  }
  return TransitionWithNode;
}

const CSSTransitionWithNode = withNode(CSSTransition);

export class SlowTransition extends Transition {
  getTimeouts() {
    return { enter: 1000, exit: 1000, appear: 1000 };
  }
}

export const isFade = (element) => element.type === SlowTransition;

export function Slow(props) {
  return <TransitionWithNode timeout={0}>{() => <div {...props} />}</TransitionWithNode>;
}

export function Fade({ tag: Tag = "div", children, ...props }) {
  return (
    <div>
      <CSSTransitionWithNode {...props} classNames="fade">
        <Tag>{children}</Tag>
      </CSSTransitionWithNode>
      <CSSTransition {...props} classNames="fade">
        {children}
      </CSSTransition>
      <CSSTransition {...props}>{(status) => (status ? <Link className={status} to="/" /> : null)}</CSSTransition>
    </div>
  );
}

