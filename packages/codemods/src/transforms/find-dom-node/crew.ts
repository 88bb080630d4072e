import type { Node } from "oxc-parser";
import type { Project } from "../../project/project.ts";
import type { Source } from "../../source.ts";
import { type SupportCode, type SupportPlace, type SupportUser, placeSupport } from "../../support-code.ts";
import { bothRefsCode, cloneWithRefCode } from "./second-refs.ts";
import type { FileFacts, RootedClass } from "./facts.ts";
import { nodeOfCode } from "./node-of.ts";
import { type Place, declaredAt, keyOf, openReach } from "./reach.ts";
import type { RefHolds } from "./root.ts";
import { withNode } from "./with-node.ts";

/** How the root of a class is reached from its instance. */
export interface ReachedRoot {
  /** What follows the instance: `rootRef.current`. */
  member: string;
  /** That may be an instance again, or a node: `nodeOf` tells. */
  isFar: boolean;
  /** Everything that has to come true together with it. */
  link: string;
}

/** The components of all files, for those who hold their instances. */
export interface Crew {
  /** Whether a component's ref holds a DOM node. */
  forwards(source: Source, type: Node): boolean;
  /** What a ref on a component holds. */
  holds(source: Source): RefHolds;
  /** How the root of a component of the tree is reached; `null` where that cannot be told. */
  rootOf(source: Source, type: Node): ReachedRoot | null;
  /** The same for a class of this file. */
  ownRoot(path: string, local: string): ReachedRoot | null;
  /** The field that a class of this file has to hold its root in, when some place wants it. */
  wanted(path: string, local: string): { field: string; link: string } | null;
  /** Whether everything that the tree gives a class for its child can be reached; never, where it gives it none. */
  childrenOf(path: string, local: string): "reached" | "unseen" | "unreachable";
  /** Everything that has to come true for what the tree gives a class to be reached. */
  linkOfChildren(path: string, local: string): string;
  /** Where support code stands. */
  places: ReadonlyMap<SupportCode, SupportPlace>;
}

/** Joins the facts of all files. */
export function openCrew(files: ReadonlyMap<string, FileFacts>, project: Project): Crew {
  const { placeOf, classAt, isForwarding, isReached, leadsToNode, childPlaces, childrenOf } = openReach(files, project);
  const groups = openGroups();
  const wanted = new Set<string>();
  /** Those that `nodeOf` has to find. */
  const far = new Set<string>();
  const want = (place: Place | null, isFar: boolean, by?: Place): void => {
    const rooted = classAt(place);
    if (!place || !rooted || !isReached(place)) return;
    const key = keyOf(place);
    if (by) groups.join(key, keyOf(by));
    if (isFar) far.add(key);
    if (wanted.has(key)) return;
    wanted.add(key);
    wantBelow(place, rooted);
  };
  const wantBelow = (place: Place, rooted: RootedClass): void => {
    for (const each of rooted.on) want(placeOf(place.path, each), true, place);
    if (rooted.isOpen) for (const each of childPlaces(place)) want(each, true, place);
  };
  const users = {
    near: new Map<string, SupportUser>(),
    clones: new Map<string, SupportUser>(),
    joins: new Map<string, SupportUser>(),
    transitions: new Map<string, SupportUser>(),
  };
  for (const [path, facts] of files) {
    for (const { types, parents, isMixed } of facts.calls) {
      const places = types.map((each) => placeOf(path, each));
      const [first] = places;
      const isFar = isMixed || places.some((each) => isFarAt(classAt(each)));
      const above = parents.map((each) => ({ path, local: each }));
      if (isFar && !(places.every(leadsToNode) && above.every((each) => childrenOf(each) !== "unreachable"))) continue;
      if (isFar) users.near.set(path, facts.support);
      for (const each of places) want(each, isFar, first ?? undefined);
      for (const each of above) {
        if (first) groups.join(keyOf(each), keyOf(first));
        for (const child of childPlaces(each)) want(child, true, each);
      }
    }
    for (const each of facts.inTransitions) want(placeOf(path, each), true);
    for (const each of facts.rooted) {
      const place = { path, local: each.local };
      if (!each.isReadInside || !isReached(place)) continue;
      wantBelow(place, each);
      if (isFarAt(each)) users.near.set(path, facts.support);
      if (each.isOpen) users.clones.set(path, facts.support);
    }
    if (facts.hasTransitions) users.transitions.set(path, facts.support);
  }
  for (const [path, facts] of files)
    for (const each of facts.rooted) {
      const key = keyOf({ path, local: each.local });
      if (each.isOpen && wanted.has(key)) users.clones.set(path, facts.support);
      if (each.member !== "rootRef.current" && far.has(key)) users.joins.set(path, facts.support);
    }

  const behind = (source: Source, type: Node): Place | null => {
    if (type.type !== "JSXIdentifier" && type.type !== "Identifier") return null;
    const binding = source.names.bindingOf(type);
    if (!binding || binding.scope !== source.names.root) return null;
    const { declaration } = binding;
    const from = declaration.parent?.type === "ImportDeclaration" ? declaration.parent.source.value : null;
    if (from === null) return { path: source.path, local: type.name };
    if (declaration.type === "ImportDefaultSpecifier")
      return declaredAt(project, source.path, { source: from, name: "default" });
    if (declaration.type !== "ImportSpecifier") return null;
    return declaredAt(project, source.path, { source: from, name: source.textOf(declaration.imported) });
  };
  const linkTo = (place: Place) => `find-dom-node:${groups.of(keyOf(place))}`;
  const reach = (place: Place | null): ReachedRoot | null => {
    const rooted = classAt(place);
    if (!place || !rooted || !isReached(place)) return null;
    return { member: rooted.member, isFar: isFarAt(rooted), link: linkTo(place) };
  };
  return {
    places: new Map([
      [nodeOfCode, placeSupport(users.near, nodeOfCode.module)],
      [cloneWithRefCode, placeSupport(users.clones, cloneWithRefCode.module)],
      [bothRefsCode, placeSupport(users.joins, bothRefsCode.module)],
      [withNode, placeSupport(users.transitions, withNode.module)],
    ]),
    forwards: (source, type) => isForwarding(behind(source, type)),
    holds: (source) => (type) => {
      const place = behind(source, type);
      if (isForwarding(place)) return "node";
      return leadsToNode(place) ? "instance" : null;
    },
    rootOf: (source, type) => reach(behind(source, type)),
    ownRoot: (path, local) => reach({ path, local }),
    wanted(path, local) {
      const place = { path, local };
      const rooted = wanted.has(keyOf(place)) ? classAt(place) : null;
      if (!rooted) return null;
      // A ref that it has already is enough for those who read that alone.
      const field = far.has(keyOf(place)) ? "rootRef" : fieldIn(rooted.member);
      return field === null ? null : { field, link: linkTo(place) };
    },
    linkOfChildren: (path, local) => linkTo({ path, local }),
    childrenOf: (path, local) => childrenOf({ path, local }),
  };
}

/** `box` of `box.current`; `null` for what is no ref object. */
const fieldIn = (member: string): string | null => /^(\w+)\.current$/.exec(member)?.[1] ?? null;

const isFarAt = (rooted: RootedClass | null): boolean => rooted !== null && (rooted.on.length > 0 || rooted.isOpen);

/** Keys that belong together. */
function openGroups() {
  const above = new Map<string, string>();
  const of = (key: string): string => {
    const next = above.get(key);
    return next === undefined || next === key ? key : of(next);
  };
  return { of, join: (a: string, b: string) => void above.set(of(a), of(b)) };
}
