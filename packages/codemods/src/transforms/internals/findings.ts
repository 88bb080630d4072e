import type { FindingWords } from "../../finding.ts";

export const findings: Record<string, FindingWords> = {
  "internals/read": {
    severity: "error",
    title: "React's internals are read",
    why: ({ name, what }) => `${String(name)} is private: ${String(what)}.`,
    next: () =>
      "Find the public way (a ref, a context, the DevTools hook), or raise the library that this was copied from.",
    guide:
      "https://react.dev/blog/2024/04/25/react-19-upgrade-guide#libraries-depending-on-react-internals-may-block-upgrades",
  },
};
