import type { FindingWords } from "../../finding.ts";

export const findings: Record<string, FindingWords> = {
  "member-imports/whole": {
    severity: "warning",
    title: "A whole library is bundled for a few of its functions",
    why: ({ module, use }) =>
      `\`${String(use)}\` needs ${String(module)} as a whole, or a member that has no module of its own.`,
    next: ({ module }) =>
      `Rewrite it with single functions (\`import flow from "lodash/flow"\` instead of chains), then run member-imports again on ${String(module)}.`,
    guide: "https://lodash.com/per-method-packages",
  },
  "member-imports/moment": {
    severity: "info",
    title: "moment is bundled",
    why: () =>
      "moment cannot be imported in parts, and bundlers add its locales; it is in maintenance mode by its own account.",
    next: () =>
      "Use Intl.DateTimeFormat, date-fns or Day.js, or keep the locales out with the bundler's context replacement.",
    guide: "https://momentjs.com/docs/#/-project-status/",
  },
};
