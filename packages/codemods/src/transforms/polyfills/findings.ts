import type { FindingWords } from "../../finding.ts";

export const findings: Record<string, FindingWords> = {
  "polyfills/import": {
    severity: "info",
    title: "A polyfill for old browsers is loaded",
    why: ({ module }) =>
      `${String(module)} serves browsers without Promise, Symbol or Object.assign; React 18 and later need these natively and do not run on Internet Explorer.`,
    next: () =>
      "Set `browserslist` to the browsers that you support now and drop the polyfill, or keep only the parts that they lack.",
    guide: "https://react.dev/blog/2022/03/08/react-18-upgrade-guide#dropping-support-for-internet-explorer",
  },
};
