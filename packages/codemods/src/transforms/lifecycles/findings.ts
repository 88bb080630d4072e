import type { FindingArgs, FindingWords } from "../../finding.ts";

const list = (value: FindingArgs[string] | undefined) =>
  Array.isArray(value) ? value.join(", ") : String(value ?? "");
const again = "Concurrent React and StrictMode may call it again for a render that is thrown away";

const example = (args: FindingArgs) => {
  const compares = Array.isArray(args["compares"]) ? args["compares"] : [];
  const prop = compares[0] ?? "value";
  return `componentDidUpdate(prevProps) { if (prevProps.${prop} !== this.props.${prop}) { … } }`;
};

export const findings: Record<string, FindingWords> = {
  "lifecycles/unsafe-will-mount": {
    severity: "warning",
    title: "UNSAFE_componentWillMount",
    why: (args) => `${again}, and here it ${list(args["does"])}.`,
    next: () =>
      "Compute state in the constructor; move subscriptions, timers and requests to `componentDidMount() { … }` and undo them in `componentWillUnmount() { … }`.",
    guide: "https://react.dev/reference/react/Component#unsafe_componentwillmount",
  },
  "lifecycles/unsafe-will-receive-props": {
    severity: "warning",
    title: "UNSAFE_componentWillReceiveProps",
    why: (args) => `${again}, and here it ${list(args["does"])}.`,
    next: (args) =>
      `Move effects to \`${example(args)}\`. Compute what follows from props while rendering, or reset the component by giving it a \`key\`.`,
    guide: "https://react.dev/reference/react/Component#unsafe_componentwillreceiveprops",
  },
  "lifecycles/unsafe-will-update": {
    severity: "warning",
    title: "UNSAFE_componentWillUpdate",
    why: (args) => `${again}, and here it ${list(args["does"])}.`,
    next: () =>
      "Read the DOM in `getSnapshotBeforeUpdate(prevProps, prevState) { … }`, and do everything else in `componentDidUpdate(prevProps, prevState, snapshot) { … }`.",
    guide: "https://react.dev/reference/react/Component#unsafe_componentwillupdate",
  },
  "lifecycles/foreign-base": {
    severity: "warning",
    title: "A legacy lifecycle in a class whose base is not ours",
    why: (args) =>
      `The base \`${list(args["base"])}\` may define ${list(args["name"])} as well; under another name this one would no longer override it, and React would call both.`,
    next: (args) =>
      `Look at the base; where it has no ${list(args["name"])}, rename this one to \`UNSAFE_${list(args["name"]).replace("UNSAFE_", "")}\`.`,
    guide: "https://react.dev/reference/react/Component#unsafe_componentwillmount",
  },
  "lifecycles/never-called": {
    severity: "warning",
    title: "A legacy lifecycle that React never calls",
    why: (args) =>
      `A class with getDerivedStateFromProps or getSnapshotBeforeUpdate has its ${list(args["name"])} ignored.`,
    next: (args) => `Take \`${list(args["name"])}\` out, and move what is still wanted to the new lifecycles.`,
    guide: "https://react.dev/reference/react/Component#static-getderivedstatefromprops",
  },
  "lifecycles/called-by-hand": {
    severity: "warning",
    title: "A legacy lifecycle is called or named by other code",
    why: (args) =>
      `Components of this tree have ${list(args["name"])} under its UNSAFE_ name now, or no longer; whose it is cannot be told here.`,
    next: (args) =>
      `Use \`UNSAFE_${list(args["name"])}\` where it is a component of this tree; in a test, set new props instead of calling it.`,
    guide: "https://react.dev/reference/react/Component#unsafe_componentwillreceiveprops",
  },
  "lifecycles/in-object": {
    severity: "warning",
    title: "A legacy lifecycle in a plain object",
    why: (args) =>
      `What receives the object — a mixin, a decorator, a higher-order component — decides what ${list(args["name"])} means, and whether it knows the UNSAFE_ name.`,
    next: (args) =>
      `For a mixin of create-react-class, rename it to \`UNSAFE_${list(args["name"]).replace("UNSAFE_", "")}\`; elsewhere see what the receiver supports.`,
    guide: "https://react.dev/reference/react/Component#unsafe_componentwillmount",
  },
};
