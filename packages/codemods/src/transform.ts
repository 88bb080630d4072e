import type { Node } from "oxc-parser";
import type { Edit } from "./edits.ts";
import type { FindingArgs, FindingWords } from "./finding.ts";
import type { ImportStyle } from "./rewrite/imports.ts";
import type { Options } from "./options.ts";
import type { Project } from "./project/project.ts";
import type { NodeOf, NodeType, Source } from "./source.ts";
import type { Version } from "./version.ts";

/** What a change brings besides its edits. */
export interface ChangeExtras {
  /** Files to write beside the changed one, such as a shared context module. Same path and text twice is one file. */
  creates?: { path: string; text: string }[];
  /** Changes that only make sense together, over files: if one of them fails to verify, none is made. */
  link?: string;
  /** Waits for a round in which no other transform changes the file, since another change may need what this one takes away. */
  isLast?: boolean;
  /** Packages whose newest release the new code is written for, where the tree may have an older one. */
  raises?: string[];
  /** Something the reader should know although the place was rewritten. */
  notes?: { code: string; args?: FindingArgs; node?: Node }[];
}

/** One place where a transform's pattern stands. Exactly one of the three outcomes must be chosen. */
export interface Site {
  /**
   * The text that means `name` of module `module` at this site: an existing import's local name, a member of an
   * existing default or namespace import, or a new import that is added when the change is made.
   */
  import(module: string, name: string, how?: ImportStyle): string;
  /** Rewrites the place. All edits are made or none; `reason` says what was done, for the report. */
  change(edits: Edit[], reason: string, extras?: ChangeExtras): void;
  /** Leaves the place to a person. `code` is a key of the transform's `findings`. */
  finding(code: string, args?: FindingArgs): void;
  /** Leaves the place alone for a named reason that needs nobody's eyes, such as `already-migrated`. */
  ignore(rule: string): void;
}

/** What a transform sees of one file. */
export interface Context<Plan> {
  source: Source;
  project: Project;
  /** What `plan` made of the facts of all files. */
  plan: Plan;
  options: Options;
  /** Whether linked changes were tried and failed to verify: then report instead. */
  isBlocked(link: string): boolean;
  /** Announces a place where the pattern stands. */
  found(node: Node): Site;
}

export type Visitors = { [T in NodeType]?: (node: NodeOf<T>) => void } & {
  /** Called once, after all nodes. */
  end?: () => void;
};

interface Common {
  /** The folder's name. */
  name: string;
  /** One line for `--help`: what it does, in the imperative. */
  summary: string;
  /** The rows of the inventory that it answers. */
  rows: (number | string)[];
  /** `migrate`: on by default; `perf`: with `--perf`; `optional`: only when named. */
  preset: "migrate" | "perf" | "optional";
  /** The releases that made the change necessary: runs when `from < since <= to` for one of them. `perf` transforms always run. */
  since: Version | readonly Version[];
  /** The oldest React on which the output runs. */
  validFrom: Version;
  /** The words for every code that it can report, keyed `<name>/<pattern>`. */
  findings: Record<string, FindingWords>;
}

/** A transform of JavaScript and TypeScript. `Facts` must be JSON: they are cached and cross threads. */
export interface CodeTransform<Facts = unknown, Plan = unknown> extends Common {
  kind: "code";
  /** A file without any of these strings cannot hold the pattern, so it is never parsed for this transform. */
  words: readonly string[];
  /** Nor is a file that has such a string and no match of this, for patterns whose strings are common. */
  shape?: RegExp;
  /** `"ts"`: the pattern only stands in TypeScript, so other files are not parsed for it. */
  language?: "ts";
  /** What other files may need to know of this one; `undefined` for nothing. Runs only on files with `words`. */
  facts?(source: Source): Facts | undefined;
  /** Joins the facts of all files, keyed by absolute path, before any file is changed. */
  plan?(facts: ReadonlyMap<string, Facts>, project: Project, options: Options): Plan;
  /** The node types to be called with. State that belongs to one file lives in this closure. */
  visit(context: Context<Plan>): Visitors;
}

/** What a text transform sees of one file. */
export interface TextContext<Plan> {
  path: string;
  text: string;
  project: Project;
  plan: Plan;
  options: Options;
  /** For a `package.json`: packages that files of its package came to import in this run, and that nothing declares. */
  needs: readonly string[];
  found(range: { start: number; end: number }): Omit<Site, "import">;
}

/** A transform of files that are not code: `package.json`, `tsconfig.json`, `.babelrc`, HTML. */
export interface TextTransform<Plan = unknown> extends Common {
  kind: "text";
  /** Whether the file with this base name may hold the pattern. */
  reads(baseName: string): boolean;
  /** A message when the text is not what the file should hold, else `null`. Used to verify the output as well. */
  check(text: string, path: string): string | null;
  plan?(facts: ReadonlyMap<string, never>, project: Project, options: Options): Plan;
  rewrite(context: TextContext<Plan>): void;
}

// Facts and plans differ by transform; the engine only carries them from one method to the next.
// eslint-disable-next-line typescript/no-explicit-any
export type Transform = CodeTransform<any, any> | TextTransform<any>;
