import { type SupportPlace, type SupportUser, placeSupport, supportUser } from "../../support-code.ts";
import type { Project } from "../../project/project.ts";
import type { Source } from "../../source.ts";
import { functionTarget } from "./function-target.ts";
import { elementReads, importedReads, unknownReads } from "./readers.ts";
import { rewriteComponent } from "./rewrite-component.ts";
import { assignmentsOf } from "./targets.ts";
import { withDefaultsCode } from "./with-defaults.ts";

/** What one file says about the defaults of others. */
export interface DefaultFacts {
  reads: { source: string; name: string }[];
  /** Names read off elements. */
  ofElements: string[];
  /** Keys read off the defaults of whatever component the file is handed. */
  ofUnknown: string[];
  /** Set where the file needs the helper that completes props. */
  helper: SupportUser | null;
}

export function factsOf(source: Source): DefaultFacts | undefined {
  const reads = importedReads(source);
  const ofElements = [...new Set(elementReads(source))];
  const ofUnknown = unknownReads(source).flatMap((each) => each.keys);
  const helper = needsHelper(source) ? supportUser(source) : null;
  const isEmpty = reads.length + ofElements.length + ofUnknown.length === 0 && !helper;
  return isEmpty ? undefined : { reads, ofElements, ofUnknown, helper };
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
  /** Where the helper stands. */
  helper: SupportPlace;
  /** Whether another file reads `defaultProps` of this component. */
  isRead(path: string, local: string, keys: readonly string[]): boolean;
  /** Those of the keys that some file reads off elements, and the files that do. */
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
  return {
    helper: placeSupport(
      new Map([...facts].flatMap(([path, { helper }]) => (helper ? [[path, helper] as const] : []))),
      withDefaultsCode.module,
    ),
    isRead: (path, local, keys) => read.has(`${path}#${local}`) || keys.some((key) => unknown.has(key)),
    elementReaders(keys, isAsked = () => true) {
      const asked = [...facts].filter(([path]) => isAsked(path));
      const names = keys.filter((key) => !common.has(key) && asked.some(([, each]) => each.ofElements.includes(key)));
      const files = asked.filter(([, each]) => each.ofElements.some((name) => names.includes(name)));
      return { names, files: files.map(([path]) => path.slice(project.root.length + 1) || path) };
    },
  };
}

/** Names that almost every element is asked for, and that a default rarely decides about. */
const common = new Set(["children", "className", "style", "id", "key", "ref"]);
