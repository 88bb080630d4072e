import type { FindingWords } from "../../finding.ts";

const guide = "https://react.dev/blog/2024/04/25/react-19-upgrade-guide#removed-reactdom-finddomnode";

const transitionGuide = "https://reactcommunity.org/react-transition-group/transition#Transition-prop-nodeRef";

export const findings: Record<string, FindingWords> = {
  "find-dom-node/this": {
    severity: "error",
    title: "findDOMNode(this) in a component whose root cannot take a ref",
    why: ({ why }) => `React 19 has no findDOMNode, and a ref cannot be put on the root here: ${why}.`,
    next: () =>
      "Render a host element and give it a ref: a field `rootRef = createRef()`, `<div ref={this.rootRef}>`, and `this.rootRef.current` in place of the call.",
    guide,
  },
  "find-dom-node/component": {
    severity: "error",
    title: "findDOMNode of a component instance",
    why: ({ name, argument }) =>
      `React 19 has no findDOMNode, and \`${argument}\` holds an instance of ${name}, not a node.`,
    next: ({ name, argument }) =>
      `Let ${name} hand its node out: as a function \`function ${name}({ ref }) { return <div ref={ref} /> }\` (forwardRef before 19), then use \`${argument}\` itself; as a class a method \`getNode() { return this.rootRef.current }\`, then \`${argument}.getNode()\`.`,
    guide,
  },
  "find-dom-node/unknown": {
    severity: "error",
    title: "findDOMNode of something that cannot be told",
    why: ({ argument }) =>
      `React 19 has no findDOMNode, and whether \`${argument || "the argument"}\` is a node or a component cannot be told.`,
    next: ({ argument }) =>
      `If it is a DOM node, write \`${argument || "node"}\` alone. If it is a component, give the element that it renders a ref and read that.`,
    guide,
  },
  "find-dom-node/given-child": {
    severity: "warning",
    title: "A component reads the node of its child",
    why: ({ name }) =>
      `${name} now finds the node of its child by a ref. Where something gives it a component that does not hand its ref on, that is null; findDOMNode found the node without that.`,
    next: ({ name }) =>
      `See that every component given to ${name} puts its \`ref\` on the element it renders (\`function Box({ ref, ...props }) { return <div ref={ref} {...props} /> }\`, forwardRef before 19), or, as a class, keeps that element in a field \`rootRef = createRef()\`.`,
    guide,
  },
  "find-dom-node/tag": {
    severity: "warning",
    title: "A ref on what a variable names",
    why: ({ name }) =>
      `The node is now read from a ref on ${name}. A component that stands there has to hand its ref on; findDOMNode found its node without that.`,
    next: ({ name }) =>
      `See that every component given as ${name} puts its \`ref\` on the element it renders (\`function Box({ ref, ...props }) { return <div ref={ref} {...props} /> }\`, forwardRef before 19), or, as a class, keeps that element in a field \`rootRef = createRef()\`.`,
    guide,
  },
  "find-dom-node/value": {
    severity: "error",
    title: "findDOMNode is passed on as a value",
    why: () => "React 19 has no findDOMNode; whatever calls it would call undefined.",
    next: () => "Pass a function that returns the node of a ref: `() => nodeRef.current`.",
    guide,
  },
  "find-dom-node/transition": {
    severity: "error",
    title: "A transition is used in a way that hides its node",
    why: ({ name }) =>
      `Without a \`nodeRef\`, ${name} of react-transition-group calls findDOMNode, which React 19 does not have; here it is extended, compared or handed on as a value.`,
    next: () =>
      "Give every element of it a ref to the element inside: `const nodeRef = useRef(null)`, `<CSSTransition nodeRef={nodeRef} …><div ref={nodeRef}>`. Callbacks then get no node.",
    guide: transitionGuide,
  },
  "find-dom-node/transition-child": {
    severity: "error",
    title: "A transition whose node cannot be told",
    why: ({ names }) =>
      `Without a \`nodeRef\` a transition of react-transition-group calls findDOMNode, which React 19 does not have; and whether a ref on ${list(names)} leads to an element cannot be told.`,
    next: () =>
      "Give the transition a `nodeRef`, and its child the same ref to put on the element that it renders: `const nodeRef = useRef(null)`, `<CSSTransition nodeRef={nodeRef} …><Box ref={nodeRef}>`. Callbacks then get no node.",
    guide: transitionGuide,
  },
  "find-dom-node/transition-tag": {
    severity: "warning",
    title: "A transition moves what a variable names",
    why: ({ names }) =>
      `The transition now finds its node by a ref on ${list(names)}. A component that stands there has to hand its ref on; findDOMNode found its node without that.`,
    next: ({ names }) =>
      `See that every component given as ${list(names)} puts its \`ref\` on the element it renders (\`function Box({ ref, ...props }) { return <div ref={ref} {...props} /> }\`, forwardRef before 19), or, as a class, keeps that element in a field \`rootRef = createRef()\`.`,
    guide: transitionGuide,
  },
};

const list = (names: unknown): string =>
  Array.isArray(names) ? names.map((each) => `\`${each}\``).join(" or ") : "it";

/** What the reader should know of a class that came to read the node of its child. */
export const givenChild = (name: string) => ({ code: "find-dom-node/given-child", args: { name } });
