import type { FindingWords } from "../../finding.ts";

const guide = "https://react.dev/blog/2024/04/25/react-19-upgrade-guide#other-breaking-changes";

export const findings: Record<string, FindingWords> = {
  "recoverable-errors/digest": {
    severity: "error",
    title: "The digest of a recoverable error is read where React 19 does not put it",
    why: ({ info }) =>
      `The second argument of onRecoverableError has only the component stack now; ${info}.digest is undefined.`,
    next: ({ error }) => `Read it from the error: \`${error}.digest\`.`,
    guide,
  },
  "recoverable-errors/popstate": {
    severity: "info",
    title: "Going back or forward updates state",
    why: () =>
      "React 19 renders updates of a popstate event at once, transitions too, so that scroll positions can be restored; what suspends there shows its fallback.",
    next: () =>
      "Try the back button on a slow page. To keep the old page meanwhile, start the transition later: `setTimeout(() => startTransition(update))`.",
    guide: "https://react.dev/reference/react/startTransition",
  },
};
