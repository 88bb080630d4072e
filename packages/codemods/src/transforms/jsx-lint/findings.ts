import type { FindingWords } from "../../finding.ts";

export const findings: Record<string, FindingWords> = {
  "jsx-lint/unread": {
    severity: "info",
    title: "An ESLint configuration could not be read",
    why: () => "It is not JSON, and it names rules that may want React in scope wherever there is JSX.",
    next: () =>
      'Add "plugin:react/jsx-runtime" at the end of its `extends`, or set react/react-in-jsx-scope and react/jsx-uses-react to off.',
    guide: "https://legacy.reactjs.org/blog/2020/09/22/introducing-the-new-jsx-transform.html#eslint",
  },
};
