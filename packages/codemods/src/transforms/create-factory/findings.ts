import type { FindingWords } from "../../finding.ts";

const guide = "https://react.dev/blog/2024/04/25/react-19-upgrade-guide#removed-createfactory";

export const findings: Record<string, FindingWords> = {
  "create-factory/arguments": {
    severity: "error",
    title: "createFactory is called with something other than one type",
    why: () => "React 19 has no createFactory, and which type the factory would make cannot be told from the call.",
    next: () => "Write `createElement.bind(null, Type)`, or JSX where the factory is called.",
    guide,
  },
  "create-factory/value": {
    severity: "error",
    title: "createFactory is passed on as a value",
    why: () => "React 19 has no createFactory; the code that receives it would call undefined.",
    next: () => "Pass `(type) => createElement.bind(null, type)` instead.",
    guide,
  },
};
