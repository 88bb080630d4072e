import type { FindingWords } from "../../finding.ts";

export const findings: Record<string, FindingWords> = {
  "context-provider/lower-case": {
    severity: "info",
    title: "A context has a name in lower case",
    why: (args) =>
      `<${args["name"]}> would be an HTML element, so this provider keeps its long form, which still works on React 19.`,
    next: (args) => {
      const name = String(args["name"]);
      return `Rename ${name} to ${name[0]!.toUpperCase()}${name.slice(1)} and run again.`;
    },
    guide: "https://react.dev/blog/2024/12/05/react-19#context-as-a-provider",
  },
};
