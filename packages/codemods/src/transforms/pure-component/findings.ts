import type { FindingWords } from "../../finding.ts";

export const findings: Record<string, FindingWords> = {
  "pure-component/default-props": {
    severity: "info",
    title: "A PureComponent that only its defaultProps keep a class",
    why: () =>
      "React 19 ignores defaultProps of a memo, and here the defaults cannot be moved to where the props are taken apart.",
    next: () => "Write `const { size = 1 } = this.props` with all defaults, take defaultProps out, and run this again.",
    guide: "https://react.dev/reference/react/PureComponent#migrating-from-purecomponent-class-component-to-a-function",
  },
};
