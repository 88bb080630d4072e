import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { rarelyNeeded } from "../rarely-needed.ts";
import type { API, Parser } from "jscodeshift";
import { dialectOf } from "../parse/dialect.ts";
import { type Edit, offsetAfter, offsetBefore } from "../edits.ts";
import { parse } from "../parse/parse.ts";
import { Refusal } from "../settings/refusal.ts";
import { type Rewritten, untouched } from "./rewritten.ts";
import { openSource } from "../source.ts";
import { emptyTally } from "../tally.ts";
import { type Failure, verify } from "./verify.ts";

/** A jscodeshift transform that a team wrote itself. */
export interface TeamTransform {
  /** What reports call it: its path as it was given. */
  name: string;
  /** The new text, or the same text where it has nothing to do. */
  run(path: string, text: string): Promise<string>;
}

/** Those of one run. */
export interface Team {
  before: readonly TeamTransform[];
  after: readonly TeamTransform[];
}

type Codeshift = (file: { path: string; source: string }, api: API, options: object) => unknown;

/** Loads transforms from files. Throws a `Refusal` that names every file that is none. */
export async function loadTeamTransforms(files: {
  teamTransforms: readonly string[];
  teamTransformsAfter: readonly string[];
}): Promise<Team> {
  const problems: string[] = [];
  const loadAll = async (names: readonly string[]) => {
    const loaded: TeamTransform[] = [];
    for (const name of names) {
      try {
        loaded.push(await load(name));
      } catch (error) {
        problems.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    return loaded;
  };
  const team = { before: await loadAll(files.teamTransforms), after: await loadAll(files.teamTransformsAfter) };
  if (problems.length > 0) {
    throw new Refusal(
      "bad-transform-file",
      problems.join("\n"),
      "A transform file exports a function: export default (file, api) => newSource",
    );
  }
  return team;
}

async function load(name: string): Promise<TeamTransform> {
  let exported = (await import(pathToFileURL(resolve(name)).href)) as Record<string, unknown>;
  // `module.exports = fn`, and `exports.default = fn` as compilers write it, arrive below `default`.
  if (typeof exported["default"] === "object" && exported["default"] !== null) {
    exported = { ...exported, ...(exported["default"] as Record<string, unknown>) };
  }
  const transform = exported["default"];
  if (typeof transform !== "function") throw new Error("its default export is no function");
  // Loading it costs more than migrating a small tree, so only who has transforms of their own pays for it.
  const { default: jscodeshift } = await import("jscodeshift");
  const parser = (exported["parser"] ?? (transform as { parser?: unknown }).parser) as string | Parser | undefined;
  return {
    name,
    async run(path, source) {
      const j = jscodeshift.withParser(parser ?? parserFor(path, source));
      const api: API = { j, jscodeshift: j, stats: () => {}, report: () => {} };
      const result = await (transform as Codeshift)({ path, source }, api, {});
      return typeof result === "string" ? result : source;
    },
  };
}

/** jscodeshift's own default for JavaScript, which knows no types, and what their trees resemble most for the rest. */
function parserFor(path: string, source: string): string {
  if (/\.[cm]?ts$/.test(path)) return "ts";
  if (path.endsWith(".tsx")) return "tsx";
  return dialectOf(path, source)?.flow ? "flow" : "babel";
}

/**
 * Runs a team's transforms around ours. Each result is verified like our own; when one fails, the file stays as it was.
 * `ours` is called with the text that those before made, and answers `null` where it has nothing to say.
 */
export async function runTeamTransforms(
  path: string,
  text: string,
  team: Team,
  ours: (text: string) => Rewritten | null,
): Promise<Rewritten> {
  const parsed = parse(path, text);
  if (!parsed.ok) return { ...untouched(path, text), problem: parsed.problem, parses: 1 };
  const first = await inTurn(team.before, text);
  if ("failure" in first) return { ...untouched(path, text), failure: first.failure };
  const middle = ours(first.text) ?? { ...untouched(path, text), text: first.text };
  if (middle.failure || middle.problem) return { ...middle, text };
  const last = await inTurn(team.after, middle.text);
  if ("failure" in last) return { ...untouched(path, text), failure: last.failure };

  const made = [...first.made, ...last.made];
  const [earlier, later] = [lineEdits(text, first.text), lineEdits(middle.text, last.text)];
  return {
    ...middle,
    text: last.text,
    changes: [
      ...made.map((name) => ({ transform: name, reason: "the team's own transform", offset: earlier[0]?.start ?? 0 })),
      ...middle.changes.map((each) => ({ ...each, offset: offsetBefore(earlier, each.offset) })),
    ],
    findings: middle.findings.map((each) => ({
      ...each,
      start: offsetAfter(later, each.start),
      end: offsetAfter(later, each.end),
      before: offsetBefore(earlier, each.before),
    })),
    tallies: new Map([
      ...middle.tallies,
      ...made.map((name) => [name, { ...emptyTally(), found: 1, changed: 1 }] as const),
    ]),
  };

  async function inTurn(
    transforms: readonly TeamTransform[],
    from: string,
  ): Promise<{ text: string; made: string[] } | { failure: Failure }> {
    let current = from;
    const done: string[] = [];
    for (const transform of transforms) {
      const next = await oneTurn(transform, current);
      if (typeof next !== "string") return { failure: next };
      if (next !== current) done.push(transform.name);
      current = next;
    }
    return { text: current, made: done };
  }

  async function oneTurn(transform: TeamTransform, from: string): Promise<string | Failure> {
    const transforms = [transform.name];
    try {
      const to = await transform.run(path, from);
      if (to === from) return to;
      const [old, fresh] = [parse(path, from), parse(path, to)];
      if (!fresh.ok) return { kind: "unparsable", message: fresh.problem.message, transforms };
      const failure = old.ok ? verify(openSource(path, old.parsed), openSource(path, fresh.parsed), transforms) : null;
      if (failure) return failure;
      return (await transform.run(path, to)) === to ? to : { kind: "unstable", transforms };
    } catch (error) {
      return { kind: "crash", message: error instanceof Error ? error.message : String(error), transforms };
    }
  }
}

/** What a whole-file change did, line by line, so that places can be followed through it. */
function lineEdits(before: string, after: string): Edit[] {
  if (before === after) return [];
  const edits: Edit[] = [];
  let at = 0;
  for (const part of rarelyNeeded.diff().diffLines(before, after)) {
    const last = edits.at(-1);
    if (part.removed) {
      edits.push({ start: at, end: at + part.value.length, text: "" });
      at += part.value.length;
    } else if (part.added) {
      if (last?.end === at && last.text === "") last.text = part.value;
      else edits.push({ start: at, end: at, text: part.value });
    } else {
      at += part.value.length;
    }
  }
  return edits;
}
