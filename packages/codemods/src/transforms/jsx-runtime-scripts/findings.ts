import type { FindingWords } from "../../finding.ts";

const guide = "https://react.dev/blog/2024/04/25/react-19-upgrade-guide#new-jsx-transform-is-now-required";

export const findings: Record<string, FindingWords> = {
  "jsx-runtime-scripts/tool-too-old": {
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
  "jsx-runtime-scripts/unread": {
    severity: "warning",
    title: "The options of the JSX compiler are not written out here",
    why: ({ tool }) =>
      `What ${tool} is given comes from elsewhere, so whether JSX compiles to react/jsx-runtime is unknown.`,
    next: () =>
      `Set \`runtime: "automatic"\` there, then run the migration with --jsx-runtime automatic to drop the unused imports.`,
    guide,
  },
  "jsx-runtime-scripts/factory": {
    severity: "warning",
    title: "A build names React.createElement as its JSX factory",
    why: () => "esbuild then compiles JSX to calls of it, while React 19 wants imports of react/jsx-runtime.",
    next: () => 'Replace `jsxFactory` and `jsxFragment` by `jsx: "automatic"`.',
    guide,
  },
};
