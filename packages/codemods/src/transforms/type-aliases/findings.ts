import type { FindingWords } from "../../finding.ts";

const instead: Record<string, string> = {
  ReactHTML: "`React.JSX.IntrinsicElements`, whose members are the props of each element",
  ReactSVG: "`React.JSX.IntrinsicElements`, whose members are the props of each element",
  ReactDOM: "`React.JSX.IntrinsicElements`, whose members are the props of each element",
  ClassicFactory: "the types of create-react-class",
  Mixin: "the types of create-react-class",
  ComponentSpec: "the types of create-react-class",
  ReactPropTypes: '`typeof import("prop-types")`',
};

export const findings: Record<string, FindingWords> = {
  "type-aliases/gone": {
    severity: "error",
    title: "A type is gone from @types/react",
    why: ({ name, version }) =>
      `@types/react ${String(version)} has no ${String(name)}, and no type is exactly the same here.`,
    next: ({ name }) => `Use ${instead[String(name)] ?? "a type of your own"}.`,
    guide: "https://react.dev/blog/2024/04/25/react-19-upgrade-guide#typescript-changes",
  },
};
