import { type SupportPlace, type SupportUser, placeSupport, supportUser } from "../../support-code.ts";
import type { Project } from "../../project/project.ts";
import type { Source } from "../../source.ts";
import { type Arrival, type OutsideDefaults, outsideDefaults, patternKeys, planArrivals } from "./from-outside.ts";
import { functionTarget } from "./function-target.ts";
import { elementNames, elementReads, importedReads, propsReads, unknownReads } from "./readers.ts";
import { rewriteComponent } from "./rewrite-component.ts";
import { assignmentsOf } from "./targets.ts";
import { withDefaultsCode } from "./with-defaults.ts";

/** What one file says about the defaults of others. */
export interface DefaultFacts {
  reads: { source: string; name: string }[];
  /** Names read off elements. */
  ofElements: string[];
  /** Names read off the props of anything but `this`. */
  ofOthers: string[];
  /** Whether it takes all defaults of whatever component it is handed. */
  takesAll: boolean;
  /** Keys read off the defaults of whatever component the file is handed. */
  ofUnknown: string[];
  /** Set where the file needs the helper that completes props. */
  helper: SupportUser | null;
  /** Defaults for components of other files. */
  outside: OutsideDefaults[];
  /** Components that get defaults in their own file. */
  own: string[];
  /** Keys that patterns of the file give a default to. */
  patterned: string[];
}

export function factsOf(source: Source): DefaultFacts | undefined {
  const patterned = [...new Set(patternKeys(source))];
  const ofOthers = [...new Set(propsReads(source))];
  const speaksOfDefaults =
    source.text.includes("defaultProps") || elementNames.some((each) => source.text.includes(`${each}.props`));
  if (!speaksOfDefaults)
    return patterned.length + ofOthers.length > 0
      ? {
          reads: [],
          ofElements: [],
          ofOthers,
          takesAll: false,
          ofUnknown: [],
          helper: null,
          outside: [],
          own: [],
          patterned,
        }
      : undefined;
  const reads = importedReads(source);
  const ofElements = [...new Set(elementReads(source))];
  const unknown = unknownReads(source);
  const ofUnknown = unknown.flatMap((each) => each.keys);
  const takesAll = unknown.some((each) => each.keys.length === 0);
  const helper = needsHelper(source) ? supportUser(source) : null;
  const outside = outsideDefaults(source);
  const own = assignmentsOf(source, null).map((each) => each.name);
  const counts = [reads, ofElements, ofOthers, ofUnknown, own, patterned].map((each) => each.length);
  const isEmpty = counts.every((each) => each === 0) && !helper && !takesAll;
  return isEmpty ? undefined : { reads, ofElements, ofOthers, takesAll, ofUnknown, helper, outside, own, patterned };
}

/** Whether a component of the file sees its props as one object, so that they have to be completed before. */
function needsHelper(source: Source): boolean {
  let asked = false;
  const helper = () => {
    asked = true;
    return "";
  };
  const all = assignmentsOf(source, null);
  for (const assignment of all) {
    if (assignment.component.kind === "lazy") asked = true;
    const target = functionTarget(source, assignment, all);
    if ("problem" in target || target.isReplaced) continue;
    const { node, statement, defaults, isRead } = target;
    rewriteComponent({
      source,
      assignment: { ...assignment, statement },
      node,
      defaults,
      isKept: isRead,
      given: new Set(),
      helper,
    });
  }
  return asked;
}

export interface DefaultPlan {
  /** Defaults that other files give to components of this one, by path. */
  arrivals: ReadonlyMap<string, readonly Arrival[]>;
  /** Where the helper stands. */
  helper: SupportPlace;
  /** Whether some file takes all defaults of components that it is handed. */
  takesAll: boolean;
  /** Those of the keys that some file reads off the props of something else, and the files that do. */
  otherReaders(keys: readonly string[]): { names: string[]; files: string[] };
  /** Whether another file reads `defaultProps` of this component. */
  isRead(path: string, local: string, keys: readonly string[]): boolean;
  /**
   * Those of the keys that some file reads off elements, and the files that do. Whoever hands on all props of an element
   * only counts among files that are asked by name.
   */
  elementReaders(keys: readonly string[], isAsked?: (path: string) => boolean): { names: string[]; files: string[] };
}

export function planDefaults(facts: ReadonlyMap<string, DefaultFacts>, project: Project): DefaultPlan {
  const read = new Set<string>();
  const unknown = new Set([...facts.values()].flatMap((each) => each.ofUnknown));
  for (const [path, { reads }] of facts) {
    for (const { source, name } of reads) {
      const declared = project.declared(path, source, name);
      if (declared?.kind === "local") read.add(`${declared.path}#${declared.local}`);
    }
  }
  const others = filesByName(facts, (each) => each.ofOthers);
  const elements = filesByName(facts, (each) => each.ofElements);
  const order = new Map([...facts.keys()].map((path, index) => [path, index]));
  const place = (path: string) => path.slice(project.root.length + 1) || path;
  return {
    takesAll: [...facts.values()].some((each) => each.takesAll),
    otherReaders: (keys) => readersOf(keys, (key) => others.get(key) ?? []),
    arrivals: planArrivals(facts, project),
    helper: placeSupport(
      new Map([...facts].flatMap(([path, { helper }]) => (helper ? [[path, helper] as const] : []))),
      withDefaultsCode.module,
    ),
    isRead: (path, local, keys) => read.has(`${path}#${local}`) || keys.some((key) => unknown.has(key)),
    elementReaders(keys, isAsked) {
      const ofAll = (isAsked && elements.get("*")) ?? [];
      return readersOf(keys, (key) =>
        [...(elements.get(key) ?? []), ...ofAll].filter((path) => !isAsked || isAsked(path)),
      );
    },
  };

  /** Those of the keys that have readers, and all readers in the order of the files. */
  function readersOf(
    keys: readonly string[],
    pathsOf: (key: string) => string[],
  ): { names: string[]; files: string[] } {
    const readers = new Set<string>();
    const names = keys.filter((key) => {
      const paths = common.has(key) ? [] : pathsOf(key);
      for (const path of paths) readers.add(path);
      return paths.length > 0;
    });
    const files = [...readers].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    return { names, files: files.map(place) };
  }
}

/** The files in which each name stands. Every component asks, so they are not searched each time. */
function filesByName(facts: ReadonlyMap<string, DefaultFacts>, namesOf: (fact: DefaultFacts) => readonly string[]) {
  const files = new Map<string, string[]>();
  for (const [path, fact] of facts) {
    for (const name of new Set(namesOf(fact))) {
      const known = files.get(name);
      if (known) known.push(path);
      else files.set(name, [path]);
    }
  }
  return files;
}

/** Names that almost every element is asked for, and that a default rarely decides about. */
const common = new Set(["children", "className", "style", "id", "key", "ref"]);
