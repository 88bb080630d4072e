import type { FindingWords } from "../../finding.ts";

export const findings: Record<string, FindingWords> = {
  "undefined-render/returns-nothing": {
    severity: "error",
    title: "A wrapped component can return undefined",
    why: ({ wrapper }) => `React 16 let a ${String(wrapper)} component return undefined by mistake; React 17 throws.`,
    next: () => "Return null where there is nothing to show. (React 18 and later accept undefined.)",
    guide: "https://legacy.reactjs.org/blog/2020/08/10/react-v17-rc.html#consistent-errors-for-returning-undefined",
  },
};
