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
  /** The folder that the globs below start from; empty for the whole repository. */
  within: string;
  /** The first rule that matches a file is its rule. */
  rules: BoundaryRule[];
};

/** Folders of packages/codemods/src that each do one step. `crew` joins them for a file, `run.ts` for a tree. */
const steps = ["read/**", "project/**", "rewrite/**", "write/**", "report/**"];
const how = (step: string) => (step === "project/**" ? "project/index-tree.ts" : step);
/** Inside of `rewrite`, the steps that one round of a file goes through; `rewrite*.ts` and `decide.ts` join them. */
const rounds = ["comments", "tidy", "verify"].map((name) => `rewrite/${name}.ts`);
const joiners = ["crew/**", "run.ts", "cli.ts", "cli/**", "index.ts", "catalogue.ts"];
/** Data types and what every stage may say. */
const vocabulary = ["source.ts", "edits.ts", "finding.ts", "options.ts", "version.ts"];

/** What the marketplace stands on: knows nothing of games, people or orders. */
const ground = [
  "database/**",
  "outbox/**",
  "observe/**",
  "resilience/**",
  "door/**",
  "cache/**",
  "settings/**",
  "picture/**",
];
/** What a service lets others know of it. */
const doors = ["services/*/door.ts", "services/*/event.ts"];

/** Folders of packages/perf-budget/src that each do one step; `run.ts` joins them, `cli` shows what comes of it. */
const gateSteps = [
  "config/**",
  "scenarios/**",
  "collect/**",
  "compare/**",
  "explain/**",
  "illustrate/**",
  "report/**",
  "field/**",
  "files/**",
  "init/**",
  "mutations/**",
];
const gateJoiners = [
  "run.ts",
  "run-site.ts",
  "run-init.ts",
  "measure-sites.ts",
  "collectors-for.ts",
  "cli.ts",
  "cli/**",
  "index.ts",
];

export const boundaries: Boundary[] = [
  {
    within: "",
    rules: [
      {
        from: "demo/**",
        never: ["packages/*/src/**"],
        because: "the demo uses packages as anybody would, by their doors",
      },
    ],
  },
  {
    within: "packages/perf-budget/src",
    rules: [
      { from: "stats/**", only: ["stats/**"], because: "statistics are pure arithmetic without domain words" },
      ...gateSteps.map((from) => ({
        from,
        never: [...gateSteps.filter((step) => step !== from), ...gateJoiners],
        because: "stages share data types; run.ts joins them",
      })),
      ...gateJoiners.map((from) => ({ from, because: "joins the stages" })),
      { from: "*.ts", never: [...gateSteps, ...gateJoiners], because: "data types know nobody who uses them" },
    ],
  },
  {
    within: "packages/storefront/src",
    rules: [
      { from: "**/*.test.ts", because: "a test may see everything" },
      { from: "contract/**", only: ["contract/**"], because: "the contract imports nothing of ours" },
      {
        from: "services/*/**",
        only: ["contract/**", ...ground, ...doors, "services/payment/gateway.ts", "seed/plan.ts", "seed/fill/**"],
        because: "a service owns its data; of others it knows their doors",
      },
      ...ground.map((from) => ({
        from,
        only: ["contract/errors.ts", ...ground],
        because: "the ground knows nobody who stands on it",
      })),
      {
        from: "seed/**",
        only: ["contract/**", "database/**", "seed/**"],
        because: "a plan knows nobody who carries it out",
      },
      {
        from: "bff/**",
        only: ["contract/**", ...ground, ...doors, "bff/**"],
        because: "the BFF joins services by their doors, wherever they run",
      },
      {
        from: "{app,before-hydration,cart,components,data,frame,router,routes,theme}/**",
        never: ["bff/**", "services/**", "document/**", "start/**", "seed/**", ...ground],
        because: "pages reach the BFF by the contract's client, in a browser as on the server",
      },
    ],
  },
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
      ...rounds.map((from) => ({
        from,
        never: [...rounds, ...joiners, "rewrite/rewrite.ts", "rewrite/decide.ts", "transforms/**"],
        because: "the steps of a round share data types; rewrite.ts joins them",
      })),
      ...steps.map((from) => ({
        from,
        // What is known of the project is data for all; how it comes to be known is not.
        never: [...steps.filter((step) => step !== from).map(how), ...joiners, "transforms/**"],
        because: "stages share data types; crew joins them for a file, run.ts for a tree",
      })),
      {
        from: "parse/**",
        never: [...steps, ...joiners, "transforms/**"],
        because: "a parser knows nobody who uses it",
      },
      ...vocabulary.map((from) => ({
        from,
        never: [...joiners, "transforms/**", "write/**", "report/**"],
        because: "data types know nobody who uses them",
      })),
    ],
  },
];
