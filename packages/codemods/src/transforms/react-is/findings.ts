import type { FindingWords } from "../../finding.ts";

const guide = "https://github.com/facebook/react/blob/main/packages/react-is/README.md";

export const findings: Record<string, FindingWords> = {
  "react-is/value": {
    severity: "error",
    title: "A react-is export is used that React 19 does not have",
    why: (args) =>
      `${args["name"]} of react-is is undefined on React 19, and what this code does with it cannot be told from here.`,
    next: (args) => `Take ${args["name"]} out: no stable release of React makes elements of that type.`,
    guide,
  },
  "react-is/effect": {
    severity: "error",
    title: "A react-is question that always answers no is asked about a call",
    why: (args) =>
      `${args["name"]} of react-is is gone in React 19. The answer is false, but what it asks about may have an effect of its own.`,
    next: () => "Keep the call as a statement of its own if its effect is needed, and write `false` for the question.",
    guide,
  },
};
