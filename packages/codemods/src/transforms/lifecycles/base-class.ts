import type { Node } from "oxc-parser";
import type { Project } from "../../project/project.ts";
import type { Source } from "../../source.ts";
import type { ClassFact } from "../../syntax/classes.ts";
import type { ClassNode } from "../../syntax/components.ts";

/**
 * What a class inherits from in the end: React's own class, directly or through classes of the tree; a package; or
 * something that cannot be told. `none` is a class without a base.
 */
export type Base =
  | { kind: "react"; /** Members of the classes between. */ inherits: ReadonlySet<string>; direct: boolean }
  | { kind: "none" | "unknown" }
  | { kind: "package"; name: string };

export function baseOf(source: Source, project: Project, node: ClassNode): Base {
  const { superClass } = node;
  if (!superClass) return { kind: "none" };
  const origin = project.originOf(source, superClass);
  if (origin)
    return climb(project, source.path, { source: origin.source, name: origin.rest[0] ?? origin.name }, new Set(), 0);
  if (superClass.type !== "Identifier" || !source.names.bindingOf(superClass)) return { kind: "unknown" };
  return climb(project, source.path, { local: superClass.name }, new Set(), 0);
}

function climb(project: Project, path: string, base: ClassFact["base"], inherits: Set<string>, depth: number): Base {
  if (!base || depth > 10) return { kind: "unknown" };
  let declared = { path, local: "" };
  if ("source" in base) {
    if (base.source === "react") return { kind: "react", inherits, direct: depth === 0 };
    const found = project.declared(path, base.source, base.name);
    if (found?.kind === "package")
      return found.source === "react"
        ? { kind: "react", inherits, direct: depth === 0 }
        : { kind: "package", name: found.source };
    if (!found) return { kind: "unknown" };
    declared = { path: found.path, local: found.local };
  } else declared.local = base.local;
  const fact = project.modules.get(declared.path)?.classes.find((each) => each.local === declared.local);
  if (!fact) return { kind: "unknown" };
  for (const each of fact.members) inherits.add(each);
  return climb(project, declared.path, fact.base, inherits, depth + 1);
}

/** Whether another class of the file inherits from this one. */
export function isExtended(source: Source, node: ClassNode): boolean {
  return [...source.all("ClassDeclaration"), ...source.all("ClassExpression")].some(
    (each) => each !== node && each.superClass && localClass(source, each.superClass) === node,
  );
}

function localClass(source: Source, node: Node): ClassNode | null {
  if (node.type !== "Identifier") return null;
  const binding = source.names.bindingOf(node);
  const declared = binding?.declaration.type === "VariableDeclarator" ? binding.declaration.init : binding?.declaration;
  return declared?.type === "ClassDeclaration" || declared?.type === "ClassExpression" ? declared : null;
}
