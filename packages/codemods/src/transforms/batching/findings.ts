import type { FindingWords } from "../../finding.ts";

const guide = "https://react.dev/blog/2022/03/08/react-18-upgrade-guide#automatic-batching";

export const findings: Record<string, FindingWords> = {
  "batching/handed-on": {
    severity: "info",
    title: "unstable_batchedUpdates is handed on as a value",
    why: () =>
      "It still exists in React 19 and does nothing but call what it is given: updates are batched everywhere now.",
    next: () =>
      "Drop it where the receiver allows; a library that wants a batch function takes `(callback) => callback()`.",
    guide,
  },
  "batching/arguments": {
    severity: "info",
    title: "unstable_batchedUpdates is called with something that does not show what runs",
    why: () => "Updates are batched everywhere since React 18; the call could go, and what it calls cannot be seen.",
    next: () => "Call the function directly.",
    guide,
  },
  "batching/state-after-update": {
    severity: "warning",
    title: "State is read right after an update, outside of React's events",
    why: ({ where }) =>
      `In ${where} React 16 and 17 applied setState at once; since React 18 this.state is still the old one on the next line.`,
    next: () =>
      "Read it in setState's callback: `this.setState(change, () => { … })`, or force the update first: `flushSync(() => this.setState(change));`.",
    guide,
  },
  "batching/page-after-update": {
    severity: "warning",
    title: "The page is read right after an update, outside of React's events",
    why: ({ where }) =>
      `In ${where} React 16 and 17 rendered before the next line; since React 18 the page is still the old one there.`,
    next: () =>
      "Read it in an effect or in setState's callback, or force the update first: `flushSync(() => { … });` of react-dom.",
    guide: "https://react.dev/reference/react-dom/flushSync",
  },
};
