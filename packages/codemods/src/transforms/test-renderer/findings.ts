import type { FindingWords } from "../../finding.ts";

const guide = "https://react.dev/warnings/react-test-renderer";

export const findings: Record<string, FindingWords> = {
  "test-renderer/deprecated": {
    severity: "info",
    title: "react-test-renderer is deprecated",
    why: () => "It still works on React 19, with a warning, and will not follow what React can do next.",
    next: () =>
      'Render into a DOM: `const { container } = render(<Component />)` from "@testing-library/react"; on React Native use "@testing-library/react-native".',
    guide,
  },
  "test-renderer/outside-act": {
    severity: "error",
    title: "A test renderer is used outside of act",
    why: () =>
      "React 19 renders concurrently here: until an act ends there is nothing, so toJSON() gives null and root throws.",
    next: () =>
      "Create it inside act: `let renderer; act(() => { renderer = create(<Component />); });`, and likewise for updates.",
    guide,
  },
};
