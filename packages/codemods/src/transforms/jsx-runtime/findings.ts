import type { FindingWords } from "../../finding.ts";

const guide = "https://react.dev/blog/2024/04/25/react-19-upgrade-guide#new-jsx-transform-is-now-required";

export const findings: Record<string, FindingWords> = {
  "jsx-runtime/tool-too-old": {
    severity: "error",
    title: "The compiler of JSX is too old for the automatic runtime",
    why: ({ tool, range, needed }) =>
      `${range ? `${tool} is asked for as ${range}` : `${tool} knows the classic runtime alone`}; React 19 needs JSX to compile to react/jsx-runtime, which came with ${needed}.`,
    next: ({ tool, needed }) =>
      tool === "babel-preset-react"
        ? "Move to Babel 7 (`npx babel-upgrade --write`), then run the migration again."
        : `\`npm install --save-dev ${tool}@^${needed}\` or later, then run the migration again.`,
    guide,
  },
  "jsx-runtime/unread": {
    severity: "warning",
    title: "The JSX runtime is decided where it cannot be read",
    why: ({ tool }) =>
      `The options of ${tool} are not written out here, so whether JSX compiles to react/jsx-runtime is unknown.`,
    next: () =>
      `Set \`runtime: "automatic"\` there, then run the migration with --jsx-runtime automatic to drop the unused imports.`,
    guide,
  },
};
