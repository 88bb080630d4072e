import type { FindingWords } from "../../finding.ts";

const guide = "https://react.dev/blog/2024/04/25/react-19-upgrade-guide#removed-react-dom-test-utils";

export const findings: Record<string, FindingWords> = {
  "act/mocked": {
    severity: "warning",
    title: "A test double replaces act",
    why: (args) => `act is taken from react now, so this double of ${args["module"]} is no longer what the tests call.`,
    next: () =>
      'Mock the function where it lives: `jest.mock("react", () => ({ ...jest.requireActual("react"), act: … }))`.',
    guide,
  },
  "act/loaded": {
    severity: "error",
    title: "act is taken from a module that is loaded on the spot",
    why: (args) =>
      `${args["module"]} only forwards to React's own act, with a warning, and which copy a loader returns cannot be told from here.`,
    next: () => 'Load it from React: `(await import("react")).act`, `jest.requireActual("react").act`.',
    guide,
  },
};
