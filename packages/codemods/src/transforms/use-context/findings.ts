import type { FindingWords } from "../../finding.ts";

const guide = "https://react.dev/reference/react/use";

export const findings: Record<string, FindingWords> = {
  "use-context/tried": {
    severity: "info",
    title: "useContext stands in a try block",
    why: () => "use may not be called in a try block, so this call keeps useContext, which still works on React 19.",
    next: () => "Read the context above the try block: `const value = use(Context);`.",
    guide,
  },
  "use-context/mocked": {
    severity: "warning",
    title: "A test spies on useContext",
    why: () => "Components read their contexts with use now, so this spy is not called any more.",
    next: () => "Wrap what is rendered in the context instead: `<Context value={…}>`.",
    guide,
  },
};
