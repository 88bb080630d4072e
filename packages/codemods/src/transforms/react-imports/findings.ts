import type { FindingWords } from "../../finding.ts";

const guide = "https://react.dev/blog/2024/04/25/react-19-upgrade-guide#new-jsx-transform-is-now-required";

export const findings: Record<string, FindingWords> = {
  "react-imports/kept": {
    severity: "warning",
    title: "Imports of React stay, since the build is not known to use the automatic JSX runtime",
    why: ({ config, files }) =>
      `${files} file(s) import React for JSX alone. ${config ? `${config} has it compiled with React.createElement and was not switched` : "No configuration says how it is compiled"}; React 19 warns of that runtime and is slower with it.`,
    next: ({ config }) =>
      `Set the automatic runtime${config ? ` in ${config}` : ""} ("jsx": "react-jsx" for TypeScript, "runtime": "automatic" for Babel's preset), then run \`migrate . --only react-imports --jsx-runtime automatic\`.`,
    guide,
  },
};
