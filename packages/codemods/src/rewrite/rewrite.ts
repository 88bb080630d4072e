import { keepComments } from "./comments.ts";
import { crashOf } from "../crash.ts";
import { decide, decideEach } from "./decide.ts";
import { type Edit, applyEdits, offsetAfter, offsetBefore } from "../edits.ts";
import { linksOf } from "./links.ts";
import type { Options } from "../options.ts";
import { earlyErrors, parse } from "../parse/parse.ts";
import type { Project } from "../project/project.ts";
import { type Rewritten, findingsOf, untouched } from "./rewritten.ts";
import type { Decision } from "./sites.ts";
import { type Source, openSource } from "../source.ts";
import { importedPackages } from "../syntax/imported-packages.ts";
import { PlaceCounter, failedTallies } from "../tally.ts";
import { deadImports, foreseenDeadImports } from "./tidy.ts";
import { isChange, takeTurns } from "./turns.ts";
import type { CodeTransform } from "../transform.ts";
import { type Failure, newGlobals, verify } from "./verify.ts";

/** A file that is ready to be rewritten. */
export interface RewriteInput {
  path: string;
  text: string;
  /** Those whose words stand in a text. Asked in every round, since one transform can write another's pattern. */
  transforms: (text: string) => readonly CodeTransform[];
  project: Project;
  /** What each transform planned, by its name. */
  plans: ReadonlyMap<string, unknown>;
  options: Options;
  /** Links that failed to verify somewhere and must not be tried. */
  blocked: ReadonlySet<string>;
  /** The parsed text, where the index has it already. */
  source?: Source;
}

/** Real files need two or three; a rewrite that still wants more is chasing its own tail. */
const maxRounds = 12;

/**
 * Rewrites one file until no transform has anything left to change. In each round every transform sees the same tree;
 * changes that want the same characters as an earlier one wait for the next round and are planned anew on its text.
 * The last round changes nothing, which is the proof that a second run would not either.
 */
export function rewrite(input: RewriteInput): Rewritten {
  const { path, text } = input;
  const result = untouched(path, text);
  let original = input.source;
  if (!original) {
    const parsed = parse(path, text);
    result.parses += 1;
    if (!parsed.ok) return { ...result, problem: parsed.problem };
    original = openSource(path, parsed.parsed);
  }
  let source = original;
  let seen: Decision[] = [];
  const history: Edit[][] = [];
  const touched = new Set<string>();
  const counter = new PlaceCounter();
  const toOriginal = (offset: number) => history.reduceRight((at, edits) => offsetBefore(edits, at), offset);

  for (let round = 0; ; round += 1) {
    let decisions: Decision[];
    try {
      decisions = decide(input, source);
    } catch (error) {
      if (round === 0) seen = decideEach(input, source);
      return failed(crashOf(error));
    }
    if (round === 0) seen = decisions;
    counter.announce(decisions, toOriginal);
    const accepted = takeTurns(source, decisions.filter(isChange));
    if (accepted.decisions.length === 0) {
      result.findings.push(...findingsOf(decisions, toOriginal));
      result.tallies = counter.tallies(decisions);
      break;
    }
    if (round === maxRounds) return failed({ kind: "unstable", transforms: names(accepted.decisions) });
    for (const each of accepted.decisions) {
      touched.add(each.transform);
      counter.changed(each, toOriginal);
      const { reason, extras } = each.outcome;
      result.changes.push({ transform: each.transform, reason, offset: toOriginal(each.place.start) });
      result.creates.push(...(extras.creates ?? []));
      result.raises.push(...(extras.raises ?? []));
      result.links.push(...linksOf(each));
      for (const one of extras.notes ?? []) {
        const place = one.node ?? each.place;
        const before = toOriginal(place.start);
        result.findings.push({
          transform: each.transform,
          code: one.code,
          args: one.args ?? {},
          start: before,
          end: before,
          before,
          note: true,
        });
      }
    }
    let next: Source | null;
    try {
      next = step(source, accepted.edits);
    } catch (error) {
      // One file that cannot be put together must not end the run.
      return failed({ ...crashOf(error), transforms: names(accepted.decisions) });
    }
    if (!next)
      return failed({
        kind: "unparsable",
        message: brokenAt(path, source, accepted.edits),
        transforms: names(accepted.decisions),
      });
    source = next;
  }

  if (source === original) return result;
  const failure = verify(original, source, [...touched]) ?? newEarlyError(original, source);
  if (failure) return failed(failure);
  // Notes were taken on earlier texts; they point at what became of their place.
  for (const each of result.findings) {
    if (each.note) each.start = each.end = history.reduce((at, edits) => offsetAfter(edits, at), each.before);
  }
  return { ...result, text: source.text, needs: newPackages(original, source) };

  function newEarlyError(before: Source, after: Source): Failure | null {
    const errors = earlyErrors(path, after);
    if (errors.length === 0) return null;
    const known = new Set(earlyErrors(path, before));
    const message = errors.find((each) => !known.has(each));
    return message === undefined ? null : { kind: "unparsable", message, transforms: [...touched] };
  }

  function step(from: Source, edits: Edit[]): Source | null {
    const foreseen = foreseenDeadImports(from, edits);
    if (foreseen.length > 0) {
      const tidied = reparse(from, [...edits, ...keepComments(from, foreseen)]);
      if (tidied && deadImports(from, tidied).length === 0 && newGlobals(from, tidied).length === 0) return tidied;
      if (tidied) history.pop();
    }
    const rewritten = reparse(from, edits);
    if (!rewritten) return null;
    const dead = deadImports(from, rewritten);
    if (dead.length === 0) return rewritten;
    return reparse(rewritten, keepComments(rewritten, dead));
  }

  function reparse(from: Source, edits: Edit[]): Source | null {
    const parsed = parse(path, applyEdits(from.text, edits), true);
    result.parses += 1;
    if (!parsed.ok) return null;
    history.push(edits);
    return openSource(path, parsed.parsed);
  }

  function failed(failure: Failure): Rewritten {
    const tallies = failedTallies(seen);
    const links = [...result.links, ...seen.filter(isChange).flatMap(linksOf)];
    return {
      ...result,
      text,
      changes: [],
      findings: [],
      tallies,
      creates: [],
      raises: [],
      links: [...new Set(links)],
      failure,
    };
  }
}

function newPackages(before: Source, after: Source): string[] {
  const known = importedPackages(before);
  return [...importedPackages(after)].filter((each) => !known.has(each));
}

const names = (decisions: readonly Decision[]) => [...new Set(decisions.map((each) => each.transform))];

function brokenAt(path: string, source: Source, edits: Edit[]): string {
  const text = applyEdits(source.text, edits);
  const parsed = parse(path, text);
  if (parsed.ok) return "the result parses only without its dead imports";
  const line = text.slice(0, parsed.problem.offset).split("\n").length;
  return `${parsed.problem.message} (line ${line} of the result: ${text.split("\n")[line - 1]?.trim().slice(0, 120) ?? ""})`;
}
