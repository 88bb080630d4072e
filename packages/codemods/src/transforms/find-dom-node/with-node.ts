import type { SupportCode } from "../../support-code.ts";

/**
 * What gives the transitions of react-transition-group their node: a ref on the child, beside the one that the child has
 * already. Callbacks get the node as they did before `nodeRef`, so that call sites keep theirs.
 */
export const withNode: SupportCode = {
  name: "withNode",
  module: "with-node",
  imports: ["Children", "Fragment", "cloneElement", "createElement", "isValidElement", "useState", "version"].map(
    (name) => ({ module: "react", name }),
  ),
  text: (say, typed) => {
    const t = (text: string) => (typed ? text : "");
    return `/** A transition that holds its node by a ref on its child, where it looked for it by findDOMNode. */
function withNode${t("<T>")}(Transition${t(": T")})${t(": T")} {
  const nodeOf = (held${t(": any")})${t(": any")} => {
    if (!held || held.nodeType) return held;
    if (!held.rootRef) throw new Error(\`\${held.constructor.name} needs a rootRef on the element that it renders\`);
    return nodeOf(held.rootRef.current);
  };
  const holdNode = () => {
    let held${t(": any")} = null;
    let given${t(": any")} = null;
    const hold = (node${t(": any")}) => void (held = node);
    let ref = hold;
    // The same ref as long as the child's own is the same, so that React sets it once.
    const both = (own${t(": any")}) => (node${t(": any")}) => {
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
      on(child${t(": any")}) {
        if (!${say("isValidElement")}(child) || child.type === ${say("Fragment")}) return child;
        const element${t(": any")} = child;
        const holder = /^1[0-8]\\./.test(${say("version")}) ? element : element.props;
        const own = holder.ref || null;
        if (own !== given) ref = own === null ? hold : both(own);
        given = own;
        return ${say("cloneElement")}(element, { ref });
      },
    };
  };
  function TransitionWithNode({ children, ...props }${t(": any")}) {
    const [{ nodeRef, on }] = ${say("useState")}(holdNode);
    if (props.nodeRef) return ${say("createElement")}(Transition${t(" as any")}, props, children);
    const { onEnter, onEntering, onEntered, onExit, onExiting, onExited, addEndListener } = props;
    const entering = (call${t(": any")}) => call && ((isAppearing${t(": any")}) => call(nodeRef.current, isAppearing));
    const exiting = (call${t(": any")}) => call && (() => call(nodeRef.current));
    const calls${t(": any")} = {
      onEnter: entering(onEnter),
      onEntering: entering(onEntering),
      onEntered: entering(onEntered),
      onExit: exiting(onExit),
      onExiting: exiting(onExiting),
      onExited: exiting(onExited),
      addEndListener: addEndListener && ((done${t(": any")}) => addEndListener(nodeRef.current, done)),
    };
    return ${say("createElement")}(Transition${t(" as any")}, { ...props, ...calls, nodeRef }, (status${t(": any")}, rest${t(": any")}) =>
      on(typeof children === "function" ? children(status, rest) : ${say("cloneElement")}(${say("Children")}.only(children), rest)),
    );
  }
  return TransitionWithNode${t(" as any")};
}`;
  },
};
