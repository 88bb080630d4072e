import type { Source } from "../source.ts";
import { type ClassNode, keyName } from "./components.ts";
import { memberName, originOf } from "./origins.ts";

/** A class at the top of a file that extends another, as JSON: enough to follow a chain of bases over files. */
export interface ClassFact {
  /** The name it is bound to, or `"*default*"`. */
  local: string;
  /** A module's export, a name of the same file, or `null` for anything else, such as the result of a call. */
  base: { source: string; name: string } | { local: string } | null;
  /** Names of what it declares, statics included; `"constructor"`, and `"state"` where a method assigns it, too. */
  members: string[];
}

/** The classes with a base that a file declares at its top, in source order. */
export function classFacts(source: Source): ClassFact[] {
  const classes = [...source.all("ClassDeclaration"), ...source.all("ClassExpression")];
  return classes.flatMap((node) => {
    const local = topName(node);
    return node.superClass && local !== null
      ? [{ local, base: baseFact(source, node), members: memberNames(source, node) }]
      : [];
  });
}

function topName(node: ClassNode): string | null {
  const { parent } = node;
  if (parent?.type === "ExportDefaultDeclaration") return node.id?.name ?? "*default*";
  if (parent?.type === "Program" || parent?.type === "ExportNamedDeclaration") return node.id?.name ?? null;
  if (parent?.type === "AssignmentExpression") return parent.parent?.parent?.type === "Program" ? "*default*" : null;
  if (parent?.type !== "VariableDeclarator" || parent.id.type !== "Identifier") return null;
  const outer = parent.parent?.parent?.type;
  return outer === "Program" || outer === "ExportNamedDeclaration" ? parent.id.name : null;
}

function baseFact(source: Source, { superClass }: ClassNode): ClassFact["base"] {
  const origin = originOf(source, superClass);
  if (origin) return { source: origin.source, name: origin.rest[0] ?? origin.name };
  return superClass?.type === "Identifier" && source.names.bindingOf(superClass) ? { local: superClass.name } : null;
}

function memberNames(source: Source, node: ClassNode): string[] {
  const names = new Set(node.body.body.map((each) => ("key" in each ? (keyName(each) ?? "[computed]") : "")));
  for (const each of source.all("AssignmentExpression")) {
    const { left } = each;
    if (each.start < node.start || node.end < each.end || left.type !== "MemberExpression") continue;
    if (left.object.type === "ThisExpression" && memberName(left) === "state") names.add("state");
  }
  names.delete("");
  return [...names];
}
