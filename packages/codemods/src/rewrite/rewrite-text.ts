import { crashOf, guard } from "../crash.ts";
import { type Edit, applyEdits, offsetBefore, overlaps } from "../edits.ts";
import { linksOf, withoutBlocked } from "./links.ts";
import type { Options } from "../options.ts";
import type { Project } from "../project/project.ts";
import { type Rewritten, findingsOf, untouched } from "./rewritten.ts";
import { type Decision, SiteCollector } from "./sites.ts";
import { PlaceCounter, failedTallies } from "../tally.ts";
import type { TextTransform } from "../transform.ts";
import type { Failure } from "./verify.ts";

export interface TextInput {
  path: string;
  text: string;
  transforms: readonly TextTransform[];
  project: Project;
  plans: ReadonlyMap<string, unknown>;
  options: Options;
  /** Links that cannot come true elsewhere. */
  blocked: ReadonlySet<string>;
  /** Packages that rewritten files came to import, for the manifest that has to name them. */
  needs: readonly string[];
}

const maxRounds = 8;

/** Rewrites a file that is not code, in rounds like `rewrite`; every round's text must pass the transforms' own check. */
export function rewriteText({
  path,
  text: original,
  transforms,
  project,
  plans,
  options,
  blocked,
  needs,
}: TextInput): Rewritten {
  const result = untouched(path, original);
  for (const transform of transforms) {
    const message = transform.check(original, path);
    if (message !== null) return { ...result, problem: { message, offset: 0 } };
  }
  const counter = new PlaceCounter();
  const history: Edit[][] = [];
  const toOriginal = (offset: number) => history.reduceRight((at, edits) => offsetBefore(edits, at), offset);
  let text = original;
  let seen: Decision[] = [];
  for (let round = 0; round <= maxRounds; round += 1) {
    const decisions: Decision[] = [];
    for (const transform of transforms) {
      const sites = new SiteCollector(transform.name, null);
      const plan = plans.get(transform.name);
      try {
        const found = (range: { start: number; end: number }) => sites.found(range);
        guard(transform.name, () => transform.rewrite({ path, text, project, plan, options, needs, found }));
        decisions.push(...withoutBlocked(sites.decisions(), blocked));
      } catch (error) {
        return failed(crashOf(error));
      }
    }
    if (round === 0) seen = decisions;
    counter.announce(decisions, toOriginal);
    const edits: Edit[] = [];
    for (const each of decisions) {
      const { outcome, place, transform } = each;
      if (outcome.kind !== "change" || outcome.edits.some((edit) => edits.some((taken) => overlaps(edit, taken))))
        continue;
      counter.changed(each, toOriginal);
      edits.push(...outcome.edits);
      result.changes.push({ transform, reason: outcome.reason, offset: toOriginal(place.start) });
      result.creates.push(...(outcome.extras.creates ?? []));
      result.links.push(...linksOf(each));
    }
    if (edits.length === 0) {
      result.findings.push(...findingsOf(decisions, toOriginal));
      return { ...result, text, tallies: counter.tallies(decisions) };
    }
    text = applyEdits(text, edits);
    history.push(edits);
    const names = transforms.map((each) => each.name);
    for (const transform of transforms) {
      const message = transform.check(text, path);
      if (message !== null) return failed({ kind: "unparsable", message, transforms: names });
    }
  }
  return failed({ kind: "unstable", transforms: transforms.map((each) => each.name) });

  function failed(failure: Failure): Rewritten {
    const links = new Set([...result.links, ...seen.flatMap(linksOf)]);
    return {
      ...result,
      changes: [],
      findings: [],
      creates: [],
      tallies: failedTallies(seen),
      links: [...links],
      failure,
    };
  }
}
