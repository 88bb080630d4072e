import type { Source } from "../../source.ts";
import { type InstanceOwner, isCreateClassSpec } from "../../syntax/instances.ts";
import { instanceNames } from "../../syntax/instance-fields.ts";
import { oncePerSource } from "../../syntax/once-per-source.ts";
import type { StringShape } from "../../syntax/strings.ts";
import { memberName, originOf } from "../../syntax/origins.ts";
import { refReads } from "./reads.ts";
import { lastWord, stringRefSets } from "./sets.ts";
import type { Target, Use } from "./uses.ts";

/** What other files need to know of one component and its string refs, as JSON. */
export interface OwnerFacts {
  /** The name at the top of its file, or `"*default*"`; `null` where no other file can reach it. */
  local: string | null;
  /** The class it extends, unless that is React's own. */
  base: Target;
  /** What it extends cannot be seen. */
  hasForeignBase: boolean;
  uses: { kind: Use["kind"]; shapes: StringShape[]; problem: string | null; target: Target }[];
  members: string[];
}

export interface Analysis {
  owners: Map<InstanceOwner, Use[]>;
  /** String refs that no component of the file owns. */
  ownerless: Use[];
  /** The last words of the computed names that refs are read by. */
  readAs: Set<string>;
}

/** The string refs of a file, by the component that they belong to. */
export const analyse = oncePerSource((source): Analysis => {
  const readAs = new Set<string>();
  for (const each of source.all("MemberExpression")) {
    if (!each.computed || memberName(each.object) !== "refs") continue;
    const word = lastWord(source, each.property);
    if (word) readAs.add(word);
  }
  const owners = new Map<InstanceOwner, Use[]>();
  const ownerless: Use[] = [];
  for (const use of [...stringRefSets(source, readAs), ...refReads(source)]) {
    if (!use.owner) ownerless.push(use);
    else if (isComponent(source, use.owner)) owners.set(use.owner, [...(owners.get(use.owner) ?? []), use]);
  }
  // A class without refs of its own still passes those of its base on to those that extend it.
  for (const each of [...source.all("ClassDeclaration"), ...source.all("ClassExpression")]) {
    if (each.superClass && !owners.has(each) && localName(source, each) !== null) owners.set(each, []);
  }
  return { owners, ownerless, readAs };
});

/** A class that extends nothing, or has `refs` of its own making, is no component. */
function isComponent(source: Source, owner: InstanceOwner): boolean {
  if (owner.type === "ObjectExpression") return isCreateClassSpec(source, owner);
  if (!owner.superClass) return false;
  return !owner.body.body.some(
    (each) =>
      each.type !== "StaticBlock" &&
      "key" in each &&
      each.key?.type === "Identifier" &&
      each.key.name === "refs" &&
      "value" in each &&
      each.value !== null &&
      !each.static,
  );
}

export function ownerFacts(source: Source, owner: InstanceOwner, uses: readonly Use[]): OwnerFacts {
  const base = baseOf(source, owner);
  return {
    local: localName(source, owner),
    base: base === "react" || base === "unknown" ? null : base,
    hasForeignBase: base === "unknown",
    uses: uses.map(({ kind, shapes, problem, target = null }) => ({ kind, shapes, problem, target })),
    members: uses.length > 0 ? instanceNames(source, owner) : [],
  };
}

function baseOf(source: Source, owner: InstanceOwner): NonNullable<Target> | "react" | "unknown" {
  if (owner.type === "ObjectExpression") return "react";
  const { superClass } = owner;
  const origin = originOf(source, superClass);
  if (origin?.source === "react" && /^(Pure)?Component$/.test(origin.name)) return "react";
  if (origin && !origin.global && origin.rest.length === 0) return { source: origin.source, name: origin.name };
  return superClass?.type === "Identifier" && source.names.bindingOf(superClass)
    ? { local: superClass.name }
    : "unknown";
}

/** What the top of the file calls a component: by declaration, by variable, or as what it exports. */
export function localName(source: Source, owner: InstanceOwner): string | null {
  const node = owner.type === "ObjectExpression" ? owner.parent : owner;
  const { parent } = node ?? {};
  if (!node || !parent) return null;
  if (parent.type === "VariableDeclarator") {
    const isTop = parent.id.type === "Identifier" && source.names.bindingOf(parent.id)?.scope === source.names.root;
    return isTop && parent.id.type === "Identifier" ? parent.id.name : null;
  }
  if (parent.type === "ExportDefaultDeclaration")
    return (node.type === "ClassDeclaration" && node.id?.name) || "*default*";
  if (parent.type === "AssignmentExpression")
    return /^(module\.exports|exports\.default)$/.test(source.textOf(parent.left)) ? "*default*" : null;
  if (node.type !== "ClassDeclaration" || !node.id) return null;
  return parent.type === "Program" || parent.type === "ExportNamedDeclaration" ? node.id.name : null;
}
