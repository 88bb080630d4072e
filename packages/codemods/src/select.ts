import { catalogue } from "./catalogue.ts";
import type { Options } from "./options.ts";
import type { Transform } from "./transform.ts";
import { compareVersions } from "./version.ts";

/** A name in `only` or `skip` that no transform has, or a transform that the target version cannot run. */
export class SelectionError extends Error {
  override name = "SelectionError";
}

/** The transforms that a run has to make, in the catalogue's order. Throws `SelectionError` with all problems at once. */
export function selectTransforms(options: Options, all: readonly Transform[] = catalogue): Transform[] {
  const known = new Set(all.map((each) => each.name));
  const unknown = [...options.only, ...options.skip].filter((name) => !known.has(name));
  const problems = unknown.map(
    (name) => `there is no transform ${JSON.stringify(name)}; nearest: ${nearest(name, [...known])}`,
  );
  for (const each of all) {
    if (options.only.includes(each.name) && compareVersions(each.validFrom, options.to) > 0) {
      problems.push(`${each.name} writes code for React ${each.validFrom} and later, and the target is ${options.to}`);
    }
  }
  if (problems.length > 0) throw new SelectionError(problems.join("\n"));
  return all.filter((each) => {
    if (options.skip.includes(each.name)) return false;
    if (options.only.length > 0) return options.only.includes(each.name);
    if (compareVersions(each.validFrom, options.to) > 0) return false;
    if (each.preset === "optional") return false;
    if (each.preset === "perf") return options.perf;
    return compareVersions(options.from, each.since) < 0 && compareVersions(each.since, options.to) <= 0;
  });
}

function nearest(name: string, known: readonly string[]): string {
  const pairs = (word: string) => new Set([...word].slice(1).map((letter, index) => word[index]! + letter));
  const wanted = pairs(name);
  const score = (each: string) => [...pairs(each)].filter((pair) => wanted.has(pair)).length;
  return [...known]
    .sort((a, b) => score(b) - score(a))
    .slice(0, 3)
    .join(", ");
}
