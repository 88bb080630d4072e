import type { Project } from "../../project/project.ts";
import type { FileFacts, RootedClass } from "./facts.ts";

/** A component of the tree: the file that declares it, and its name there. */
export interface Place {
  path: string;
  local: string;
}

/** Which components of the tree lead to their node, and how they stand to each other. */
export interface Reach {
  /** Where a name of a file is declared; `null` for what is not of the tree. */
  placeOf(path: string, name: string): Place | null;
  classAt(place: Place | null): RootedClass | null;
  isForwarding(place: Place | null): boolean;
  /** Whether a class's root can be given a ref that leads to a node. */
  isReached(place: Place): boolean;
  /** Whether a ref on it holds a node, or an instance from which `nodeOf` finds one. */
  leadsToNode(place: Place | null): boolean;
  /** The components that the tree gives it for a child. */
  childPlaces(parent: Place): (Place | null)[];
  /** Whether all that it is given can be reached; never, where the tree gives it nothing. */
  childrenOf(parent: Place): "reached" | "unseen" | "unreachable";
}

export const keyOf = ({ path, local }: Place): string => `${path}#${local}`;

/** Answers over the facts of all files. */
export function openReach(files: ReadonlyMap<string, FileFacts>, project: Project): Reach {
  const placeOf = (path: string, name: string): Place | null => {
    const imported = files.get(path)?.imports[name];
    return imported ? declaredAt(project, path, imported) : { path, local: name };
  };
  const classAt = (place: Place | null) =>
    (place && files.get(place.path)?.rooted.find((each) => each.local === place.local)) ?? null;
  const isForwarding = (place: Place | null) =>
    place !== null && (files.get(place.path)?.forwarding.includes(place.local) ?? false);

  const reached = new Map<string, boolean>();
  /** Whether a class's root can be given a ref that leads to a node. */
  const isReached = (place: Place): boolean => {
    const key = keyOf(place);
    const known = reached.get(key);
    if (known !== undefined) return known;
    // A component that renders itself leads nowhere.
    reached.set(key, false);
    const rooted = classAt(place);
    const answer =
      rooted !== null &&
      rooted.on.every((each) => leadsToNode(placeOf(place.path, each))) &&
      !(rooted.isOpen && childrenOf(place) === "unreachable");
    reached.set(key, answer);
    return answer;
  };
  /** Whether a ref on it holds a node, or an instance from which `nodeOf` finds one. */
  const leadsToNode = (place: Place | null): boolean =>
    isForwarding(place) || (place !== null && classAt(place)?.isFindable === true && isReached(place));

  const given = new Map<string, { path: string; name: string }[]>();
  for (const [path, facts] of files) {
    for (const [name, children] of Object.entries(facts.given)) {
      const parent = placeOf(path, name);
      if (!parent) continue;
      const all = given.get(keyOf(parent)) ?? [];
      given.set(keyOf(parent), all);
      all.push(...children.map((each) => ({ path, name: each })));
    }
  }
  const childPlaces = (parent: Place) =>
    (given.get(keyOf(parent)) ?? []).flatMap(({ path, name }) => (name === "?" ? [] : [placeOf(path, name)]));
  const childrenOf = (parent: Place) => {
    const all = given.get(keyOf(parent));
    if (!all || !childPlaces(parent).every(leadsToNode)) return "unreachable";
    return all.some(({ name }) => name === "?") ? "unseen" : "reached";
  };

  return { placeOf, classAt, isForwarding, isReached, leadsToNode, childPlaces, childrenOf };
}

/** Where what a file imports is declared in the tree. */
export function declaredAt(project: Project, from: string, imported: { source: string; name: string }): Place | null {
  const declared = project.declared(from, imported.source, imported.name);
  return declared?.kind === "local" ? { path: declared.path, local: declared.local } : null;
}
