import type { FindingWords } from "../../finding.ts";

const guide = "https://react.dev/blog/2024/04/25/react-19-upgrade-guide#installing";

export const findings: Record<string, FindingWords> = {
  "package-json/alias": {
    severity: "warning",
    title: "Something else is installed under React's name",
    why: ({ name, range }) => `${name} is ${range}, and whether that has a release for the new React cannot be told.`,
    next: ({ name }) => `Install React itself, or the alias's own release for it: \`npm install ${name}@latest\`.`,
    guide,
  },
  "package-json/next-major": {
    severity: "error",
    title: "A library has to move to a later major version for React 19",
    why: ({ name, range, runsFrom, note }) =>
      `${name} is asked for as ${range}; ${runsFrom} is the first release for React 19. ${note}`.trim(),
    next: ({ name, runsFrom, source }) =>
      `Read what changed, then \`npm install ${name}@^${runsFrom}\`; where it runs on React 16 too, do so before React. See ${source}.`,
    guide,
  },
  "package-json/replace": {
    severity: "error",
    title: "A library has no release for React 19 and a successor",
    why: ({ name, note }) => `${name}: ${note}`,
    next: ({ name, by, source }) =>
      `${by ? `\`npm install ${by}\`, move the code over, and \`npm uninstall ${name}\`` : `Move the code over and \`npm uninstall ${name}\``}. See ${source}.`,
    guide,
  },
  "package-json/unsupported": {
    severity: "error",
    title: "A library has no release that says it runs on React 19",
    why: ({ name, note }) => `${name}: ${note}`,
    next: ({ name, source }) =>
      `Look for news at ${source}; try \`npm install --legacy-peer-deps\` and test what uses ${name}, or replace it.`,
    guide,
  },
  "package-json/peer": {
    severity: "error",
    title: "The installed release of a library refuses the new React",
    why: ({ name, range, peers }) =>
      `${name} (${range}) wants ${peers} beside it, so that npm refuses to install both.`,
    next: ({ name }) =>
      `See \`npm view ${name} peerDependencies\` for a release that admits it, and what changed on the way; where there is none, replace ${name}.`,
    guide,
  },
  "package-json/caution": {
    severity: "warning",
    title: "A library runs on React 19 with something to mind",
    why: ({ name, caution }) => `${name}: ${caution}`,
    next: ({ source }) => `See ${source}.`,
    guide,
  },
};
