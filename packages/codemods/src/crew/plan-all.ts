import { guard } from "../crash.ts";
import type { Options } from "../options.ts";
import type { FileIndex } from "../project/index-tree.ts";
import type { Project } from "../project/project.ts";
import type { Transform } from "../transform.ts";

/** What each transform makes of the facts of all files, by its name. */
export function planAll(
  active: readonly Transform[],
  indexes: ReadonlyMap<string, FileIndex>,
  project: Project,
  options: Options,
): Map<string, unknown> {
  const plans = new Map<string, unknown>();
  for (const transform of active) {
    if (!transform.plan) continue;
    const facts = new Map<string, never>();
    for (const [path, index] of indexes) {
      const own = index.own[transform.name];
      // Facts are the transform's own; only it knows their type.
      if (own !== undefined) facts.set(path, own as never);
    }
    plans.set(
      transform.name,
      guard(transform.name, () => transform.plan?.(facts, project, options)),
    );
  }
  return plans;
}
