import type { FindingWords } from "../../finding.ts";

const guide = "https://legacy.reactjs.org/blog/2017/09/26/react-v16.0.html#packaging";

export const findings: Record<string, FindingWords> = {
  "dom-factories/value": {
    severity: "error",
    title: "React.DOM is used as a whole",
    why: () =>
      "React has carried no DOM factories since 16.0, and which of them are wanted here cannot be told from the code.",
    next: () =>
      'Name the factories, such as `createElement.bind(null, "div")`, or load them from the package `react-dom-factories`.',
    guide,
  },
};
