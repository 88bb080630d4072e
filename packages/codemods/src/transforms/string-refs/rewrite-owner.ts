import type { Edit } from "../../edits.ts";
import { hasField } from "../../syntax/instance-fields.ts";
import type { InstanceOwner } from "../../syntax/instances.ts";
import { removeLine } from "../../syntax/lines.ts";
import { anyString } from "../../syntax/strings.ts";
import type { Context } from "../../transform.ts";
import { declareMap, declareRefs, refsDeclaration, typeArgument } from "./declare.ts";
import { analyse } from "./facts.ts";
import { memberOf } from "./member-of.ts";
import { namerOf } from "./namer.ts";
import type { Member, Plan } from "./plan.ts";
import { possibleStringRefs } from "./sets.ts";
import { type Use, nameOf } from "./uses.ts";

/** Decides about every string ref of one component: those that some place uses together are changed together. */
export function rewriteOwner(context: Context<Plan>, owner: InstanceOwner, uses: readonly Use[]): void {
  const { source, plan, found } = context;
  const member = memberOf(source, plan, owner, uses);
  const { group, link } = member;
  const clusters = new Map<string, Use[]>();
  const isNever = (shape: Use["shapes"][number]) => shape.kind === "name" && group.neverSet.has(shape.name);
  for (const use of uses) {
    if (use.kind === "set" && use.problem) {
      found(use.place).finding(`string-refs/${use.problem}`, { name: nameOf(use) });
    } else if (use.kind === "read" && use.shapes.length > 0 && use.shapes.every(isNever)) {
      const isReported = use.shapes.some((shape) => shape.kind === "name" && group.orphaned.has(shape.name));
      const code = member.hasForeignBase ? "string-refs/set-elsewhere" : "string-refs/never-set";
      if (!isReported) found(use.place).finding(code, { name: nameOf(use) });
    } else {
      const shape = use.shapes.find((each) => !isNever(each)) ?? anyString;
      const cluster = group.clusterOf(shape);
      clusters.set(cluster, [...(clusters.get(cluster) ?? []), use]);
    }
  }
  const changing = [...clusters].filter(
    ([cluster]) => !group.blocked.has(cluster) && !(link && context.isBlocked(link)),
  );
  const last = changing.findLast(([, uses]) => fieldsOf(member, uses).length > 0)?.[0];
  for (const [cluster, together] of clusters) {
    if (group.blocked.has(cluster)) {
      const broken = together.filter((each) => each.problem);
      for (const each of broken) found(each.place).finding(`string-refs/${each.problem}`, { name: nameOf(each) });
      if (broken.length === 0)
        found(together[0]!.place).finding("string-refs/left-elsewhere", { name: nameOf(together[0]!) });
    } else if (link && context.isBlocked(link)) {
      found(together[0]!.place).finding("string-refs/left-elsewhere", { name: nameOf(together[0]!) });
    } else {
      changeTogether(context, owner, member, together, cluster !== last);
    }
  }
  if (group.map) {
    const { readAs } = analyse(source);
    for (const each of possibleStringRefs(source, owner, readAs))
      found(each.holder).finding("string-refs/maybe-string");
  }
  const declaration = refsDeclaration(owner);
  const isUsed = uses.length > 0 || member.facts.uses.length === 0;
  if (declaration && !isUsed)
    found(declaration).change([removeLine(source, declaration)], "type of refs that are gone");
}

function changeTogether(
  context: Context<Plan>,
  owner: InstanceOwner,
  member: Member,
  uses: readonly Use[],
  moreFollow: boolean,
): void {
  const { source, found } = context;
  const { group, link, declaresMap } = member;
  const site = found(uses[0]!.place);
  const names = namesOf(uses);
  const isTyped = source.dialect.language === "ts";
  const needsAssertion = (name: string) => isTyped && typeArgument(source, owner, name, uses) !== "<any>";
  const namer = namerOf(group, source.style.quote, needsAssertion);
  // What another transform brought in a later round is declared already.
  const fields = fieldsOf(member, uses).filter((name) => !hasField(source, owner, group.fields.get(name)!));
  const edits = uses.flatMap((each) => each.edits(namer));
  if (fields.length > 0)
    edits.push(...declareRefs(source, owner, group, fields, uses, site.import("react", "createRef"), moreFollow));
  const needsMap = uses.some(
    (each) =>
      each.kind === "whole" || each.shapes.some((shape) => shape.kind === "pattern" || group.mapped.has(shape.name)),
  );
  const hasMap = group.map !== null && hasField(source, owner, group.map.elements);
  if (needsMap && declaresMap && !hasMap) edits.push(...declareMap(source, owner, group));
  const notes = uses.flatMap((each) =>
    each.note ? [{ code: `string-refs/${each.note}`, args: { name: nameOf(each) }, node: each.place }] : [],
  );
  const reason =
    names.length > 0
      ? `string ref${names.length > 1 ? "s" : ""} ${names.join(", ")}`
      : "string refs with computed names";
  site.change(withoutRepeats(edits), reason, { ...(link ? { link } : {}), notes });
}

function namesOf(uses: readonly Use[]): string[] {
  return [
    ...new Set(uses.flatMap((each) => each.shapes.flatMap((shape) => (shape.kind === "name" ? [shape.name] : [])))),
  ];
}

/** The refs for which this class has to declare a field. */
function fieldsOf({ declares, group }: Member, uses: readonly Use[]): string[] {
  return namesOf(uses).filter((name) => declares.has(name) && group.fields.has(name));
}

function withoutRepeats(edits: readonly Edit[]): Edit[] {
  const seen = new Set<string>();
  return edits.filter((each) => {
    const key = `${each.start}:${each.end}:${each.text}`;
    return !seen.has(key) && seen.add(key);
  });
}
