import type { Project } from "../../project/project.ts";
import type { Source } from "../../source.ts";
import { type ClassNode, componentsOf } from "../../syntax/components.ts";
import { memberName, originOf } from "../../syntax/origins.ts";
import { legacyName } from "./legacy-names.ts";

/** Imported classes that a file builds on, by extending them or by reading lifecycles of their prototype. */
export interface InheritedFacts {
  bases: { source: string; name: string }[];
}

/** `path#local` of every class that another file of the tree builds on: its lifecycles keep being methods. */
export type Inherited = ReadonlySet<string>;

export function inheritedFacts(source: Source): InheritedFacts | undefined {
  const bases: InheritedFacts["bases"] = [];
  const add = (node: Parameters<typeof originOf>[1]) => {
    const origin = originOf(source, node);
    if (origin && /^[./~@]/.test(origin.source))
      bases.push({ source: origin.source, name: origin.rest[0] ?? origin.name });
  };
  for (const each of [...source.all("ClassDeclaration"), ...source.all("ClassExpression")]) add(each.superClass);
  for (const each of source.all("MemberExpression")) {
    const { object } = each;
    if (legacyName(memberName(each)) && object.type === "MemberExpression" && memberName(object) === "prototype")
      add(object.object);
  }
  return bases.length > 0 ? { bases } : undefined;
}

export function inheritedClasses(facts: ReadonlyMap<string, InheritedFacts>, project: Project): Inherited {
  const classes = new Set<string>();
  for (const [path, { bases }] of facts) {
    for (const { source, name } of bases) {
      const declared = project.declared(path, source, name);
      if (declared?.kind === "local") classes.add(`${declared.path}#${declared.local}`);
    }
  }
  return classes;
}

export function isInherited(source: Source, owner: ClassNode, inherited: Inherited): boolean {
  const local = componentsOf(source).find((each) => each.node === owner)?.local;
  return local !== undefined && inherited.has(`${source.path}#${local}`);
}
