import type { FindingWords } from "../../finding.ts";

export const findings: Record<string, FindingWords> = {
  "component-stacks/side-effect": {
    severity: "warning",
    title: "A constructor or render method has a side effect",
    why: ({ name, method }) =>
      `${String(name)}() is called in ${String(method)}. React 17 and later may run constructors and render again to make a component stack, and concurrent rendering may run them and throw the result away.`,
    next: () => "Move the call to componentDidMount, and undo it in componentWillUnmount.",
    guide: "https://react.dev/reference/rules/components-and-hooks-must-be-pure",
  },
};
