import { catalogue } from "../catalogue.ts";
import { nearest } from "./nearest.ts";
import type { Options } from "../options.ts";
import { Refusal } from "./refusal.ts";
import type { Transform } from "../transform.ts";
import { compareVersions } from "../version.ts";

/** The transforms that a run has to make, in the catalogue's order. Throws a `Refusal` with all problems at once. */
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
  if (problems.length > 0)
    throw new Refusal("unknown-transform", problems.join("\n"), "migrate --list shows all of them.");
  return all.filter((each) => {
    if (options.skip.includes(each.name)) return false;
    if (options.only.length > 0) return options.only.includes(each.name);
    if (compareVersions(each.validFrom, options.to) > 0) return false;
    if (each.preset === "optional") return false;
    if (each.preset === "perf") return options.perf;
    return [each.since]
      .flat()
      .some((since) => compareVersions(options.from, since) < 0 && compareVersions(since, options.to) <= 0);
  });
}
