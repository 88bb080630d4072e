import type { FindingWords } from "../../finding.ts";

const guide = "https://react.dev/blog/2024/04/25/react-19-upgrade-guide#ref-cleanup-required";

export const findings: Record<string, FindingWords> = {
  "ref-callbacks/returns-function": {
    severity: "warning",
    title: "A ref callback returns a function",
    why: () =>
      "Up to React 18 the function was ignored, and the callback was called with null when the element left. React 19 calls the function instead of that.",
    next: () =>
      "If it cleans up, keep it and take out what the callback does for null. If not, end the callback without a return: `(element) => { … }`.",
    guide,
  },
  "ref-callbacks/used-elsewhere": {
    severity: "warning",
    title: "A ref callback is also called for what it returns",
    why: () =>
      "React 19 runs a function that a ref callback returns as a clean-up, and its types refuse any other value; another place needs the value.",
    next: () => "Give the ref a callback of its own: `ref={(element) => { this.setNode(element); }}`.",
    guide,
  },
};
