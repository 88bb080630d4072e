import type { Project } from "../../project/project.ts";
import type { Source } from "../../source.ts";
import type { ClassNode } from "../../syntax/components.ts";
import { originOf } from "../../syntax/origins.ts";

/** A class with type parameters that extends another: which of them it hands on, and to whom. */
export interface BaseFact {
  name: string;
  /** `null` for React's own classes. */
  extends: { source: string | null; name: string } | null;
  /** For each type argument of the class that it extends: the place of the own type parameter that stands there. */
  passes: (number | null)[];
}

/** The place of the props among the type arguments of a base class, as `path#name`. */
export type PropsPlaces = Record<string, number>;

export function baseFacts(source: Source): BaseFact[] {
  return source.all("ClassDeclaration").flatMap((node) => {
    const base = extended(source, node);
    const parameters = node.typeParameters?.params.map((each) => source.textOf(each.name)) ?? [];
    if (!node.id || base === undefined || parameters.length === 0) return [];
    const passes = (node.superTypeArguments?.params ?? []).map((each) => {
      const place = parameters.indexOf(source.textOf(each));
      return place < 0 ? null : place;
    });
    return [{ name: node.id.name, extends: base, passes }];
  });
}

/** What a class extends; `null` for React's own, `undefined` for what has no name. */
function extended(source: Source, { superClass }: ClassNode): BaseFact["extends"] | undefined {
  if (!superClass) return undefined;
  const origin = originOf(source, superClass);
  if (origin?.source === "react") return /^(Pure)?Component$/.test(origin.name) ? null : undefined;
  if (superClass.type !== "Identifier") return undefined;
  const declaration = source.names.bindingOf(superClass)?.declaration;
  if (declaration?.type === "ClassDeclaration") return { source: null, name: superClass.name };
  if (declaration?.parent?.type !== "ImportDeclaration") return undefined;
  const name = declaration.type === "ImportSpecifier" ? source.textOf(declaration.imported) : "default";
  return { source: declaration.parent.source.value, name };
}

/** Follows every base class to React's own, as far as each hands its props on. */
export function propsPlaces(facts: ReadonlyMap<string, { bases: BaseFact[] }>, project: Project): PropsPlaces {
  const places: PropsPlaces = {};
  for (const [path, { bases }] of facts) {
    for (const base of bases) {
      const place = placeIn(path, base, 0);
      if (place !== null) places[`${path}#${base.name}`] = place;
    }
  }
  return places;

  function placeIn(path: string, base: BaseFact, depth: number): number | null {
    if (depth > 6) return null;
    if (base.extends === null) return base.passes[0] ?? null;
    const above = declaredIn(path, base.extends);
    const fact = above && facts.get(above.path)?.bases.find((each) => each.name === above.local);
    const place = fact ? placeIn(above.path, fact, depth + 1) : null;
    return place === null ? null : (base.passes[place] ?? null);
  }

  function declaredIn(path: string, { source, name }: NonNullable<BaseFact["extends"]>) {
    if (source === null) return { path, local: name };
    const declared = project.declared(path, source, name);
    return declared?.kind === "local" ? declared : null;
  }
}

/** Where the props stand among the type arguments that a class gives to what it extends; `null` when it cannot be told. */
export function propsPlaceAbove(source: Source, project: Project, places: PropsPlaces, node: ClassNode): number | null {
  const base = extended(source, node);
  if (base === undefined) return null;
  if (base === null) return 0;
  if (base.source === null) return places[`${source.path}#${base.name}`] ?? null;
  const declared = project.declared(source.path, base.source, base.name);
  return declared?.kind === "local" ? (places[`${declared.path}#${declared.local}`] ?? null) : null;
}
