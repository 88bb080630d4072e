import type { Node } from "oxc-parser";
import { askedToLeave } from "./asked-in-code.ts";
import { guard } from "../crash.ts";
import { withoutBlocked } from "./links.ts";
import type { RewriteInput } from "./rewrite.ts";
import { type Decision, SiteCollector } from "./sites.ts";
import type { Source } from "../source.ts";
import type { CodeTransform, Visitors } from "../transform.ts";

/**
 * What every transform wants of one tree, found in one walk. Changes whose link is blocked, and places that a comment
 * asks to leave alone, come back as ignored. Throws when a transform does.
 */
export function decide(input: RewriteInput, source: Source): Decision[] {
  const runs = input.transforms(source.text).map((transform) => {
    const sites = new SiteCollector(transform.name, source);
    return { transform, sites, visitors: guard(transform.name, () => visitorsOf(transform, sites, input, source)) };
  });
  const table = new Map<string, { name: string; visit: (node: Node) => void }[]>();
  for (const { transform, visitors } of runs) {
    for (const [type, visit] of Object.entries(visitors as Record<string, (node: Node) => void>)) {
      if (type === "end") continue;
      const row = table.get(type);
      if (row) row.push({ name: transform.name, visit });
      else table.set(type, [{ name: transform.name, visit }]);
    }
  }
  visitAll(source, table);
  const decisions = runs.flatMap(({ transform, sites, visitors }) => {
    guard(transform.name, () => visitors.end?.());
    return guard(transform.name, () => sites.decisions());
  });
  return withoutUnwanted(decisions, input, source);
}

/** Runs for every node of every file: one guard around them all, since one a visit took 50 ms for 1,764 files. */
function visitAll(source: Source, table: ReadonlyMap<string, { name: string; visit: (node: Node) => void }[]>): void {
  let running = "";
  guard(
    () => running,
    () => {
      for (const node of source.names.nodes) {
        const row = table.get(node.type);
        if (!row) continue;
        for (const { name, visit } of row) {
          running = name;
          visit(node);
        }
      }
    },
  );
}

/** What each transform wants by itself, leaving out those that throw: for counting what a failed file is left with. */
export function decideEach(input: RewriteInput, source: Source): Decision[] {
  return input.transforms(source.text).flatMap((transform) => {
    try {
      return decide({ ...input, transforms: () => [transform] }, source);
    } catch {
      // The crash itself is reported by whoever asks for this count.
      return [];
    }
  });
}

function visitorsOf(transform: CodeTransform, sites: SiteCollector, input: RewriteInput, source: Source): Visitors {
  return transform.visit({
    source,
    project: input.project,
    plan: input.plans.get(transform.name),
    options: input.options,
    isBlocked: (link) => input.blocked.has(link),
    found: (node) => sites.found(node),
  });
}

function withoutUnwanted(decisions: Decision[], input: RewriteInput, source: Source): Decision[] {
  const isAsked = askedToLeave(source);
  const left = isAsked
    ? decisions.map((each): Decision =>
        isAsked(each) ? { ...each, outcome: { kind: "ignored", rule: "asked-in-code" } } : each,
      )
    : decisions;
  return withoutBlocked(left, input.blocked);
}
