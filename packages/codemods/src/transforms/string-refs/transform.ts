import { defineTransform } from "../../define.ts";
import { replace } from "../../edits.ts";
import type { Source } from "../../source.ts";
import type { Context } from "../../transform.ts";
import { type OwnerFacts, analyse, ownerFacts } from "./facts.ts";
import { findings } from "./findings.ts";
import { namerOf } from "./namer.ts";
import { outsideReads } from "./outside.ts";
import { type Plan, planRefs } from "./plan.ts";
import { rewriteOwner } from "./rewrite-owner.ts";
import { nameOf } from "./uses.ts";

/** String refs → `createRef` fields, or a map of elements where names are computed; over files that share instances. */
export default defineTransform<OwnerFacts[], Plan>({
  name: "string-refs",
  summary: "replace string refs by createRef fields, computed ones by a map of elements",
  rows: [41, 42],
  preset: "migrate",
  since: "19",
  validFrom: "16",
  // Not plain `ref=` and `ref:`, which every `href` has.
  words: ["refs", " ref=", "\tref=", "\nref=", " ref:", "\tref:", "{ref:", ",ref:", '"ref":', "'ref':"],
  findings,
  facts(source) {
    const facts = [...analyse(source).owners].map(([owner, uses]) => ownerFacts(source, owner, uses));
    return facts.some((each) => each.local !== null) ? facts : undefined;
  },
  plan: (facts, project) => planRefs(facts, project),
  visit(context) {
    const { source, plan, found } = context;
    return {
      end() {
        const { owners, ownerless } = analyse(source);
        for (const [owner, uses] of owners) rewriteOwner(context, owner, uses);
        for (const each of ownerless) {
          const isKnown =
            each.kind === "set" || each.shapes.some((shape) => shape.kind === "name" && plan.names.has(shape.name));
          if (isKnown) found(each.place).finding("string-refs/no-owner", { name: nameOf(each) });
        }
        rewriteOutside(context);
      },
    };
  },
});

function rewriteOutside({ source, plan, found, isBlocked }: Context<Plan>): void {
  for (const { node, component, name, member } of outsideReads(source, plan)) {
    const site = found(node);
    const shape = { kind: "name", name } as const;
    const isNamed = member !== null && (member.group.fields.has(name) || member.group.mapped.has(name));
    if (!isNamed || member.group.blocked.has(member.group.clusterOf(shape)) || isBlocked(member.link)) {
      site.finding("string-refs/outside-read", { name });
      continue;
    }
    const read = namerOf(member.group, source.style.quote, () => false).value(closing(source, component), shape, null);
    site.change([replace({ start: component.end, end: node.end }, read)], `read of the string ref ${name}`, {
      link: member.link,
    });
  }
}

/** The parentheses that close after a node and before its member is read. */
function closing(source: Source, node: { end: number }): string {
  return /^[\s)!]*/.exec(source.text.slice(node.end))?.[0].trimEnd() ?? "";
}
