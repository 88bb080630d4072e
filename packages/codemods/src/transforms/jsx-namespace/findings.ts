import type { FindingWords } from "../../finding.ts";

export const findings: Record<string, FindingWords> = {
  "jsx-namespace/script": {
    severity: "error",
    title: "The global JSX namespace is used in a file that is no module",
    why: () =>
      "@types/react 19 has no global JSX namespace, and an import would turn this script into a module and hide its other globals.",
    next: () =>
      'Move it into a module that imports from react: `import "react"; declare module "react" { namespace JSX { … } }`.',
    guide: "https://react.dev/blog/2024/04/25/react-19-upgrade-guide#the-jsx-namespace-in-typescript",
  },
};
