import type { FindingWords } from "../../finding.ts";

export const findings: Record<string, FindingWords> = {
  "effect-cleanup/may-differ": {
    severity: "warning",
    title: "An effect's clean-up reads a ref",
    why: ({ name }) =>
      `From React 17 on the clean-up runs after the element is gone, so \`${name}.current\` is null by then. Whether the element can change between the effect and its clean-up cannot be told.`,
    next: ({ name }) =>
      `Copy it in the effect and use the copy in the clean-up: \`const node = ${name}.current;\`. If another element may take its place, add what decides that to the effect's dependencies.`,
    guide: "https://legacy.reactjs.org/blog/2020/08/10/react-v17-rc.html#effect-cleanup-timing",
  },
};
