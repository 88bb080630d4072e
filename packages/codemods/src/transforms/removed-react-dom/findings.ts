import type { FindingWords } from "../../finding.ts";

const removed = "https://react.dev/blog/2024/04/25/react-19-upgrade-guide#other-breaking-changes";
const seventeen = "https://legacy.reactjs.org/blog/2020/08/10/react-v17-rc.html#removing-private-exports";

export const findings: Record<string, FindingWords> = {
  "removed-react-dom/api": {
    severity: "error",
    title: "An unstable part of react-dom is gone",
    why: ({ name, until }) => `${name} was last seen in React ${until}; calling it calls undefined.`,
    next: ({ instead }) => `Use ${instead}.`,
    guide: removed,
  },
  "removed-react-dom/test-api": {
    severity: "error",
    title: "A test uses an internal of react-dom/test-utils that is gone",
    why: ({ name, until }) =>
      `${name} was last seen in React ${until}; it reached into an event system that works otherwise now.`,
    next: ({ instead }) => `Use ${instead}.`,
    guide: seventeen,
  },
  "removed-react-dom/module": {
    severity: "error",
    title: "A module of react-dom is gone",
    why: ({ module }) => `${module} does not exist any more, so the file cannot be loaded.`,
    next: ({ instead }) => `What takes its place: ${instead}.`,
    guide: seventeen,
  },
  "removed-react-dom/mocked": {
    severity: "warning",
    title: "A test's double holds a name that nobody asks for any more",
    why: ({ module, names }) =>
      `The code takes createPortal from ${module} now, and the double has only ${String(names)}.`,
    next: () => "Call the double's member `createPortal`.",
    guide: "https://react.dev/reference/react-dom/createPortal",
  },
  "removed-react-dom/loaded": {
    severity: "error",
    title: "unstable_createPortal is taken from a module that has it no more",
    why: ({ module, names }) => `${String(names)} of ${module} is undefined from React 18 on.`,
    next: () => "Take `createPortal` instead; it has the same arguments.",
    guide: "https://react.dev/reference/react-dom/createPortal",
  },
};
