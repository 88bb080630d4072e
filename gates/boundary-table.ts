/** One rule: files that match `from` may import their own kind, and otherwise what the lists say. */
type BoundaryRule = {
  from: string;
  /** Nothing but these (and the file's own home). */
  only?: string[];
  /** Anything but these. */
  never?: string[];
  because: string;
};

type Boundary = {
  /** The folder that the globs below start from. */
  within: string;
  /** The first rule that matches a file is its rule. */
  rules: BoundaryRule[];
};

const stages = ["read.ts", "parse.ts", "comments.ts", "tidy.ts", "print.ts", "verify.ts", "write.ts", "report/**"];
const joiners = ["rewrite.ts", "rewrite-alone.ts", "run.ts", "cli.ts", "index.ts", "catalogue.ts"];
/** Data types and what every stage may say. */
const vocabulary = ["source.ts", "edits.ts", "finding.ts", "options.ts", "version.ts"];

export const boundaries: Boundary[] = [
  {
    within: "packages/codemods/src",
    rules: [
      { from: "**/*.test.ts", because: "a test may see everything" },
      {
        from: "transforms/*/**",
        only: [
          "transform.ts",
          "define.ts",
          "moved-export.ts",
          "support-code.ts",
          "project/project.ts",
          "syntax/**",
          ...vocabulary,
        ],
        because:
          "a transform knows the contract, data types, questions about syntax, moved exports, code to bring along, and itself",
      },
      {
        from: "syntax/**",
        only: ["syntax/**", ...vocabulary],
        because: "syntax answers questions for every stage and knows none of them",
      },
      {
        from: "project/**",
        never: [...stages.filter((stage) => stage !== "parse.ts"), ...joiners, "transforms/**"],
        because: "the index parses a file once and knows no later stage",
      },
      ...stages.map((from) => ({
        from,
        never: [...stages, ...joiners, "transforms/**"],
        because: "stages share data types; rewrite.ts joins them for a file, run.ts for a tree",
      })),
      ...vocabulary.map((from) => ({
        from,
        never: [...joiners, "transforms/**", "verify.ts", "write.ts", "report/**"],
        because: "data types know nobody who uses them",
      })),
    ],
  },
];
