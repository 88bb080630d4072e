import type { FindingWords } from "../../finding.ts";

export const findings: Record<string, FindingWords> = {
  "shallow-renderer/refuses-19": {
    severity: "error",
    title: "The shallow renderer does not load on React 19",
    why: () =>
      "react-shallow-renderer 16.15.0, its last release, reads internals that React 19 took away: importing it throws. Keep it until then, and test what is rendered instead.",
    next: () =>
      'Render for real and ask the DOM: `const { container } = render(<Component />); expect(container.firstChild)…` with `import { render } from "@testing-library/react"`.',
    guide: "https://react.dev/blog/2024/04/25/react-19-upgrade-guide#removed-react-test-renderer-shallow",
  },
};
