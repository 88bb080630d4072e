import type { FindingWords } from "../finding.ts";

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
    next: () => "Rename or exclude it if it is no source file; otherwise save it as UTF-8 and run the migration again.",
    guide: upgradeGuide,
  },
  "engine/minified": {
    severity: "info",
    title: "The file is what a bundler or minifier wrote",
    why: ({ message }) =>
      `${message}. What a build wrote is not for a person to read, and changes to it are lost by the next build.`,
    next: () =>
      "Migrate the source that it was built from. If it is a vendored library, replace it by a version for React 19.",
    guide: upgradeGuide,
  },
  "engine/unreadable": {
    severity: "error",
    title: "The file or folder could not be read",
    why: ({ message }) => `The system says: ${message}. What it holds is unknown, so nothing can be said about it.`,
    next: () => "Give yourself permission to read it, or leave it out of the paths, and run the migration again.",
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
    why: ({ link, cause }) => `${link} needs all of its files to change together, and ${cause} failed to verify.`,
    next: ({ cause }) => `See what is said of ${cause}; with it mended or migrated by hand, run the migration again.`,
    guide: upgradeGuide,
  },
  "engine/created-file-exists": {
    severity: "error",
    title: "A change needs a new file, and another one of that name is there",
    why: ({ path }) => `${path} exists and holds something else, so neither it nor the code that needs it was touched.`,
    next: ({ path }) => `Rename ${path}, and its imports with it, and run the migration again.`,
    guide: upgradeGuide,
  },
} satisfies Record<string, FindingWords>;
