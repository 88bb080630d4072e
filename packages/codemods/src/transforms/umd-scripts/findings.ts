import type { FindingWords } from "../../finding.ts";

const guide = "https://react.dev/blog/2024/04/25/react-19-upgrade-guide#umd-builds-removed";

export const findings: Record<string, FindingWords> = {
  "umd-scripts/script": {
    severity: "error",
    title: "A page loads a build of React that 19 does not have",
    why: ({ name, reason }) =>
      `${name} is not published as a script that defines a global any more, and a module could not simply take its place: ${reason}.`,
    next: ({ snippet }) =>
      `Load React as a module, and make the scripts that use it modules as well, or give them \`defer\`:\n${snippet}`,
    guide,
  },
};
