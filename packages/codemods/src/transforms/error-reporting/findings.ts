import type { FindingWords } from "../../finding.ts";

const guide = "https://react.dev/blog/2024/04/25/react-19-upgrade-guide#errors-in-render-are-not-re-thrown";
const options = "https://react.dev/reference/react-dom/client/createRoot#error-logging-in-production";

export const findings: Record<string, FindingWords> = {
  "error-reporting/try-catch": {
    severity: "error",
    title: "Errors are expected of a render that no longer throws",
    why: () =>
      "React 19 does not throw errors of components again where the tree was rendered; they go to window.reportError, so a catch around it never runs.",
    next: () =>
      "Move what the catch does into an error boundary, or into the root: `createRoot(container, { onUncaughtError(error, { componentStack }) { … } })`. A test draws inside `act`, which does throw.",
    guide,
  },
  "error-reporting/silent-boundary": {
    severity: "info",
    title: "An error boundary tells nobody what it caught",
    why: () =>
      "It has no componentDidCatch. React 19 writes the error to the console once and does not throw it again, so a listener on the window hears nothing of it, in development either.",
    next: () =>
      "Hear of all boundaries in one place: `createRoot(container, { onCaughtError(error, { componentStack }) { report(error, componentStack); } })`.",
    guide: options,
  },
  "error-reporting/window-listener": {
    severity: "warning",
    title: "Errors are collected from the window",
    why: () =>
      "In React 19 errors that no boundary catches arrive once, by window.reportError; those that a boundary catches do not arrive at all, where development builds used to send both.",
    next: () =>
      "Report boundaries from the root: `createRoot(container, { onCaughtError: report, onUncaughtError: report })`, and leave out one of the two ways if errors arrive twice.",
    guide,
  },
  "error-reporting/root": {
    severity: "info",
    title: "A root says nothing of errors, and the project has a service for them",
    why: ({ reporters }) =>
      `${String(reporters)} learns of component errors only by what reaches the window or what boundaries pass on; React 19 offers hooks that hear of all, with the component stack.`,
    next: () =>
      "Wire them: `createRoot(container, { onUncaughtError: (error, info) => report(error, info), onCaughtError: (error, info) => report(error, info), onRecoverableError: (error, info) => report(error, info) })`.",
    guide: options,
  },
};
