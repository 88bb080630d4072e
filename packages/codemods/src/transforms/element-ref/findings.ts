import type { FindingWords } from "../../finding.ts";

const guide = "https://react.dev/blog/2024/04/25/react-19-upgrade-guide#deprecated-element-ref";

export const findings: Record<string, FindingWords> = {
  "element-ref/written": {
    severity: "error",
    title: "An element's ref is written",
    why: () => "Elements are frozen, and React 19 keeps the ref among the props.",
    next: () => "Make a copy with another ref: `cloneElement(element, { ref })`.",
    guide,
  },
  "element-ref/pattern": {
    severity: "warning",
    title: "An element's ref is taken together with its props",
    why: () =>
      "React 19 keeps the ref among the props: reading `element.ref` warns, and will answer undefined in a later release.",
    next: () => "Take the props first, then the ref from them: `const { props } = element; const { ref } = props;`.",
    guide,
  },
};
