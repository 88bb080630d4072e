import type { FindingWords } from "../../finding.ts";

export const findings: Record<string, FindingWords> = {
  "conditional-handlers/between": {
    severity: "warning",
    title: "A handler may be false, and false is called",
    why: ({ name }) =>
      `React 16 skipped a handler that is false; since React 17 the event throws "listener is not a function". A comment beside the operator kept ${String(name)} from being rewritten.`,
    next: ({ name }) => `Write \`${String(name)}={condition ? handler : undefined}\`.`,
    guide: "https://react.dev/reference/react-dom/components/common#common-props",
  },
  "conditional-handlers/of-a-component": {
    severity: "info",
    title: "A component is handed false for a handler",
    why: ({ name }) =>
      `Where the component puts ${String(name)} on an element, React 17 and later call it, and "listener is not a function" is thrown; React 16 skipped it.`,
    next: ({ name }) =>
      `Write \`${String(name)}={condition ? handler : undefined}\`, unless the component gives undefined a default.`,
    guide: "https://react.dev/reference/react-dom/components/common#common-props",
  },
};
