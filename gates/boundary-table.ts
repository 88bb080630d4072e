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

const stages = ["read.ts", "parse.ts", "print.ts", "verify.ts", "write.ts", "report/**"];

export const boundaries: Boundary[] = [
  {
    within: "packages/codemods/src",
    rules: [
      {
        from: "transforms/*/**",
        only: ["transform.ts", "syntax/**"],
        because: "a transform knows the transform contract, questions about syntax and itself",
      },
      {
        from: "syntax/**",
        never: [...stages, "transforms/**", "run.ts", "cli.ts", "catalogue.ts"],
        because: "syntax answers questions for every stage and knows none of them",
      },
      ...stages.map((from) => ({
        from,
        never: [...stages, "transforms/**", "catalogue.ts", "run.ts", "cli.ts"],
        because: "stages share data types; run.ts joins them",
      })),
    ],
  },
];
