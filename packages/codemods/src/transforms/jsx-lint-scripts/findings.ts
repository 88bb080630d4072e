import type { FindingWords } from "../../finding.ts";

const guide = "https://legacy.reactjs.org/blog/2020/09/22/introducing-the-new-jsx-transform.html#eslint";

export const findings: Record<string, FindingWords> = {
  "jsx-lint-scripts/flat": {
    severity: "info",
    title: "ESLint's flat configuration wants React in scope wherever there is JSX",
    why: ({ recommended }) =>
      `${String(recommended)} switches react/react-in-jsx-scope on, and JSX compiles without React in scope.`,
    next: () => 'Add `react.configs.flat["jsx-runtime"]` behind it.',
    guide,
  },
  "jsx-lint-scripts/rules-elsewhere": {
    severity: "info",
    title: "ESLint rules come from elsewhere",
    why: () =>
      "What this configuration extends wants React in scope wherever there is JSX, and its own rules are not written out here.",
    next: () => 'Add "plugin:react/jsx-runtime" at the end of `extends`.',
    guide,
  },
};
