import type { Project } from "../../project/project.ts";
import type { OwnerFacts } from "./facts.ts";
import { type Group, nameRefs } from "./group.ts";
import type { Target } from "./uses.ts";

/** A component of the tree with those that share its instances. */
export interface Member {
  facts: OwnerFacts;
  group: Group;
  /** Ties the changes of all files that the group spans. */
  link: string;
  /** Names whose field this class declares: no class that it extends has them. */
  declares: Set<string>;
  declaresMap: boolean;
  /** The chain of bases ends in a class that cannot be seen, which may set refs as well. */
  hasForeignBase: boolean;
  /** What elements the group gives each ref, by name; those of computed names by the empty name. */
  targets: Map<string, PlacedTarget[]>;
}

/** A component as one file names it. */
export interface PlacedTarget {
  path: string;
  target: Target;
}

export interface Plan {
  /** By `path#local`. */
  members: Map<string, Member>;
  /** Every string ref name of the tree. */
  names: Set<string>;
  /** The component that a name or import of a file means. */
  find(path: string, target: Target): Member | null;
}

/** Joins components with those that they extend, over all files. */
export function planRefs(files: ReadonlyMap<string, OwnerFacts[]>, project: Project): Plan {
  const all = new Map<string, OwnerFacts>();
  for (const [path, owners] of files)
    for (const each of owners) if (each.local !== null) all.set(`${path}#${each.local}`, each);
  const keyOf = (path: string, target: Target): string | null => {
    if (!target || "host" in target) return null;
    if ("local" in target) return all.has(`${path}#${target.local}`) ? `${path}#${target.local}` : null;
    const declared = project.declared(path, target.source, target.name);
    const key = declared?.kind === "local" ? `${declared.path}#${declared.local}` : null;
    return key !== null && all.has(key) ? key : null;
  };

  const bases = new Map<string, string>();
  for (const [key, facts] of all) {
    const base = keyOf(pathOf(key), facts.base);
    if (base !== null && base !== key) bases.set(key, base);
  }
  const ancestors = (key: string) => {
    const found: string[] = [];
    for (let each = bases.get(key); each !== undefined && !found.includes(each); each = bases.get(each))
      found.push(each);
    return found;
  };
  const groups = new Map<string, string[]>();
  for (const key of all.keys()) {
    const top = ancestors(key).at(-1) ?? key;
    groups.set(top, [...(groups.get(top) ?? []), key]);
  }

  const members = new Map<string, Member>();
  // Those of components without a name count as well: somebody may hold an instance of theirs.
  const names = new Set([...files.values()].flat().flatMap((each) => (each.local === null ? [...namesIn(each)] : [])));
  for (const [top, keys] of groups) {
    const group = nameRefs(keys.map((key) => all.get(key)!));
    const targets = new Map<string, PlacedTarget[]>();
    for (const key of keys) addTargets(targets, pathOf(key), all.get(key)!);
    for (const name of [...group.fields.keys(), ...group.mapped]) names.add(name);
    for (const key of keys) {
      const above = ancestors(key).map((each) => all.get(each)!);
      const facts = all.get(key)!;
      const declares = [...namesIn(facts)].filter((name) => !above.some((each) => namesIn(each).has(name)));
      members.set(key, {
        facts,
        group,
        link: `string-refs:${top}`,
        declares: new Set(declares),
        declaresMap: usesMap(facts, group) && !above.some((each) => usesMap(each, group)),
        hasForeignBase: isForeign(all.get(top)!),
        targets,
      });
    }
  }
  return { members, names, find: (path, target) => members.get(keyOf(path, target) ?? "") ?? null };
}

/** A component that no other file can reach. */
export function lonely(path: string, facts: OwnerFacts): Member {
  const group = nameRefs([facts]);
  const targets = new Map<string, PlacedTarget[]>();
  addTargets(targets, path, facts);
  return {
    facts,
    group,
    link: "",
    declares: namesIn(facts),
    declaresMap: usesMap(facts, group),
    hasForeignBase: isForeign(facts),
    targets,
  };
}

const isForeign = (facts: OwnerFacts) => facts.hasForeignBase || facts.base !== null;

const pathOf = (key: string) => key.slice(0, key.lastIndexOf("#"));

function addTargets(targets: Map<string, PlacedTarget[]>, path: string, facts: OwnerFacts): void {
  for (const { kind, shapes, target } of facts.uses) {
    if (kind !== "set") continue;
    for (const shape of shapes) {
      const name = shape.kind === "name" ? shape.name : "";
      targets.set(name, [...(targets.get(name) ?? []), { path, target }]);
    }
  }
}

function namesIn(facts: OwnerFacts): Set<string> {
  return new Set(
    facts.uses.flatMap((each) => each.shapes.flatMap((shape) => (shape.kind === "name" ? [shape.name] : []))),
  );
}

function usesMap(facts: OwnerFacts, group: Group): boolean {
  return facts.uses.some(
    (each) =>
      each.kind === "whole" || each.shapes.some((shape) => shape.kind === "pattern" || group.mapped.has(shape.name)),
  );
}
