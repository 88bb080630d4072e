import type { FindingWords } from "../../finding.ts";

const guide = "https://react.dev/reference/react/Suspense";

export const findings: Record<string, FindingWords> = {
  "suspense-timing/boundary": {
    severity: "info",
    title: "A Suspense boundary behaves differently since React 18",
    why: () =>
      "React 17 kept the siblings of a suspended component mounted and ran their effects; React 18 holds the whole boundary back and re-runs layout effects when it shows again, and React 19 commits the fallback before it renders the siblings.",
    next: () =>
      "Check components inside that measure the DOM or start requests when they mount, and put slow ones into a boundary of their own.",
    guide,
  },
  "suspense-timing/no-fallback": {
    severity: "warning",
    title: "A Suspense boundary has no fallback",
    why: () =>
      "React 17 passed such a boundary over to the next one above; since React 18 it is a boundary that shows nothing.",
    next: () => "Remove it where the boundary above should show, or give it a `fallback`.",
    guide,
  },
};
