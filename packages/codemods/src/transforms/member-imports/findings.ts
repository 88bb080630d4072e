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
  "member-imports/no-interop": {
    severity: "info",
    title: "A whole library is bundled, and TypeScript may not import its members",
    why: ({ module }) =>
      `The members of ${String(module)} are CommonJS modules without a default, and nothing in the tree shows that \`esModuleInterop\` is on.`,
    next: () =>
      'Set `"esModuleInterop": true` in tsconfig.json, write `import React from "react"` where it was `import * as React`, and run member-imports again.',
    guide: "https://www.typescriptlang.org/tsconfig/#esModuleInterop",
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
