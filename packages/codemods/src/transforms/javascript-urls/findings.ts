import type { FindingWords } from "../../finding.ts";

const guide = "https://react.dev/blog/2024/04/25/react-19-upgrade-guide#other-breaking-changes";
const next =
  'Where it only kept a link from navigating, use `<button type="button" onClick={…}>` and style it as a link; otherwise move the script into an event handler.';

export const findings: Record<string, FindingWords> = {
  "javascript-urls/attribute": {
    severity: "error",
    title: "A javascript: URL is rendered",
    why: ({ name }) => `React 19 replaces a javascript: URL in ${String(name)} by one that throws when it is followed.`,
    next: () => next,
    guide,
  },
  "javascript-urls/value": {
    severity: "warning",
    title: "A javascript: URL is kept as a value",
    why: () => "If it ends up in href, src, action or formAction, React 19 replaces it by one that throws.",
    next: () => next,
    guide,
  },
  "javascript-urls/empty": {
    severity: "warning",
    title: "An empty src or href is rendered",
    why: ({ tag, name }) =>
      `React 19 leaves an empty ${String(name)} of <${String(tag)}> out, since browsers would fetch the page again.`,
    next: ({ name }) => `Write \`${String(name)}={url || null}\`, or do not render the element until there is a URL.`,
    guide,
  },
};
