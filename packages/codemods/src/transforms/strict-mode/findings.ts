import type { FindingWords } from "../../finding.ts";

export const findings: Record<string, FindingWords> = {
  "strict-mode/double-mount": {
    severity: "info",
    title: "StrictMode does more than it did",
    why: () =>
      "In development React 18 mounts, unmounts and mounts every component again, and React 19 calls ref callbacks twice; effects without a clean-up show up as doubled requests or listeners. Production is not affected.",
    next: () =>
      "Run the site in development, look for doubled requests and subscriptions, and give those effects a clean-up.",
    guide: "https://react.dev/reference/react/StrictMode#fixing-bugs-found-by-re-running-effects-in-development",
  },
};
