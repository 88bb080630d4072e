import { type StringShape, canBeEqual } from "../../syntax/strings.ts";
import type { OwnerFacts } from "./facts.ts";

/** How the refs of a component, its bases and its heirs are named from now on. */
export interface Group {
  /** Field by ref name. */
  fields: Map<string, string>;
  /** Names that live in a map, since some place computes a name that may be theirs. */
  mapped: Set<string>;
  map: { elements: string; method: string; callbacks: string } | null;
  /** Read, and given by nobody. */
  neverSet: Set<string>;
  /** Those of them that an element is given which cannot be rewritten. */
  orphaned: Set<string>;
  /** Names that some place uses together, and so are changed or left together; all mapped ones are of one cluster. */
  clusterOf(shape: StringShape): string;
  /** Clusters of which some place cannot be rewritten. */
  blocked: Set<string>;
}

/** The cluster of everything that lives in the map. */
const inMap = "*";

/** Names the refs of components that extend one another, and so share one `this`. */
export function nameRefs(owners: readonly OwnerFacts[]): Group {
  const all = owners.flatMap((each) => each.uses);
  // An element that cannot be given the new ref is reported; everyone else moves on without it.
  const lost = all.filter((each) => each.kind === "set" && each.problem);
  const uses = all.filter((each) => !lost.includes(each));
  const computed: StringShape[] = uses.flatMap((each) => each.shapes.filter((shape) => shape.kind === "pattern"));
  if (uses.some((each) => each.kind === "whole")) computed.push({ kind: "pattern", prefix: "", suffix: "" });
  const given = uses.filter((each) => each.kind === "set").flatMap((each) => each.shapes);
  const names = new Set(
    uses.flatMap((each) => each.shapes).flatMap((each) => (each.kind === "name" ? [each.name] : [])),
  );
  const mapped = new Set(
    [...names].filter((name) => computed.some((each) => canBeEqual(each, { kind: "name", name }))),
  );
  const isGivenBy = (shapes: readonly StringShape[], name: string) =>
    shapes.some((each) => canBeEqual(each, { kind: "name", name }));
  const neverSet = new Set([...names].filter((name) => !mapped.has(name) && !isGivenBy(given, name)));
  const lostShapes = lost.flatMap((each) => each.shapes);
  const orphaned = new Set([...neverSet].filter((name) => isGivenBy(lostShapes, name)));

  const parents = new Map<string, string>();
  const root = (id: string): string => {
    const parent = parents.get(id);
    return parent === undefined || parent === id ? id : root(parent);
  };
  const idOf = (shape: StringShape) => (shape.kind === "pattern" || mapped.has(shape.name) ? inMap : `.${shape.name}`);
  for (const { shapes } of uses) {
    const [first, ...rest] = shapes.filter((each) => each.kind === "pattern" || !neverSet.has(each.name)).map(idOf);
    if (first !== undefined) for (const each of rest) parents.set(root(each), root(first));
  }
  const clusterOf = (shape: StringShape) => root(idOf(shape));
  const blocked = new Set(uses.filter((each) => each.problem).flatMap((each) => each.shapes.map(clusterOf)));
  // A map can do what a ref object cannot.
  blocked.delete(root(inMap));

  const taken = new Set([...owners.flatMap((each) => each.members), ...reactMembers]);
  const claim = (wanted: string) => {
    let name = wanted;
    for (let number = 2; taken.has(name); number += 1) name = `${wanted}${number}`;
    taken.add(name);
    return name;
  };
  const fields = new Map<string, string>();
  for (const name of names) if (!mapped.has(name) && !neverSet.has(name)) fields.set(name, claim(fieldName(name)));
  const map =
    computed.length > 0
      ? { elements: claim("elements"), method: claim("elementRef"), callbacks: claim("elementRefs") }
      : null;
  return { fields, mapped, map, neverSet, orphaned, clusterOf, blocked };
}

/** Members that React itself gives, which no field may hide. */
const reactMembers =
  "props state context refs updater setState forceUpdate render constructor isReactComponent isMounted replaceState".split(
    " ",
  );

/** `upload-inner` → `uploadInnerRef`. The suffix keeps clear of methods and fields that bear the ref's name. */
export function fieldName(name: string): string {
  const camel = name.replace(/[^A-Za-z0-9_$]+(.)?/g, (_, next: string | undefined) => next?.toUpperCase() ?? "");
  const start = /^[A-Za-z_$]/.test(camel) ? camel : `_${camel}`;
  const lower = /^[A-Z][a-z]/.test(start) ? start[0]!.toLowerCase() + start.slice(1) : start;
  return lower.endsWith("Ref") ? lower : `${lower === "_" ? "element" : lower}Ref`;
}
