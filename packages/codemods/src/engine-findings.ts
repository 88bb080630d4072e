import type { FindingWords } from "./finding.ts";

const upgradeGuide = "https://react.dev/blog/2024/04/25/react-19-upgrade-guide";

/** What the engine itself has to say of a file. */
export const engineFindings = {
  "engine/does-not-parse": {
    severity: "error",
    title: "The file could not be read as JavaScript or TypeScript",
    why: ({ message }) =>
      `The parser says: ${message}. A file that cannot be parsed cannot be changed safely, so it stays as it is.`,
    next: () => "Fix the syntax, or give the file an extension that says what it is, and run the migration again.",
    guide: upgradeGuide,
  },
  "engine/not-text": {
    severity: "info",
    title: "The file has the name of a source file and is not one",
    why: ({ message }) => `${message}, so it was not looked into.`,
    next: () => "Rename or exclude it if it is no source file; otherwise check what it holds.",
    guide: upgradeGuide,
  },
  "engine/verify-failed": {
    severity: "error",
    title: "The rewritten file failed to verify, so it stays as it was",
    why: ({ kind, message, transforms }) => `${kind}: ${message}. Transforms at work: ${String(transforms)}.`,
    next: ({ transforms }) =>
      `Please report it, and meanwhile migrate the rest of the file with --skip ${String(transforms)}.`,
    guide: upgradeGuide,
  },
  "engine/link-failed": {
    severity: "error",
    title: "A change over several files was not made since one of them failed to verify",
    why: ({ link }) => `${link} needs all of its files to change together.`,
    next: () => "See the file that failed to verify; with it mended or migrated by hand, run the migration again.",
    guide: upgradeGuide,
  },
} satisfies Record<string, FindingWords>;
