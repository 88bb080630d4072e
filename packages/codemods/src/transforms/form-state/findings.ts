import type { FindingWords } from "../../finding.ts";

const guide = "https://react.dev/reference/react/useActionState";

export const findings: Record<string, FindingWords> = {
  "form-state/mocked": {
    severity: "warning",
    title: "A test double replaces useFormState",
    why: () =>
      "The hook is called useActionState and lives in react now, so this double is no longer what the code calls.",
    next: () =>
      'Mock the new hook: `jest.mock("react", () => ({ ...jest.requireActual("react"), useActionState: … }))`.',
    guide,
  },
  "form-state/loaded": {
    severity: "error",
    title: "useFormState is taken from a module that is loaded on the spot",
    why: (args) =>
      `React 19 warns about useFormState of ${args["module"]}, and which copy a loader returns cannot be told from here.`,
    next: () => 'Load the hook that replaced it: `jest.requireActual("react").useActionState`.',
    guide,
  },
};
