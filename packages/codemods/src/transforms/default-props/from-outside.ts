import type { Node } from "oxc-parser";
import { type Edit, insertAfter } from "../../edits.ts";
import type { Project } from "../../project/project.ts";
import type { Source } from "../../source.ts";
import { keyName } from "../../syntax/components.ts";
import { type Assignment, assignmentsOf, componentOf } from "./targets.ts";

/** Defaults that one file gives to a component of another. */
export interface OutsideDefaults {
  source: string;
  name: string;
  /** The object as written: it means the same in any file of the language. */
  text: string;
  keys: string[];
  isTypeScript: boolean;
}

/** Defaults that move to the component's file, where the next round finds them like any others. */
export interface Arrival extends OutsideDefaults {
  local: string;
  link: string;
}

/** Assignments to imported components whose defaults could stand in another file just as well. */
export function outsideDefaults(source: Source): OutsideDefaults[] {
  return assignmentsOf(source, null).flatMap((each) => {
    if (each.component.kind !== "import" || each.statement?.parent?.type !== "Program") return [];
    const keys = portableKeys(source, each.assignment.right);
    if (!keys) return [];
    const { specifier, name } = each.component;
    const text = source.textOf(each.assignment.right);
    return [{ source: specifier, name, text, keys, isTypeScript: source.dialect.language === "ts" }];
  });
}

/** The entries of an object that says nothing of its file: no names of it, no JSX, no comments. */
function portableKeys(source: Source, value: Node): string[] | null {
  if (value.type !== "ObjectExpression" || value.properties.length === 0) return null;
  const isWithin = (node: Node) => value.start <= node.start && node.end <= value.end;
  const isBound = source.names.bindings.some(
    (each) => !isWithin(each.identifier as Node) && each.references.some((use) => isWithin(use as Node)),
  );
  const holds = (type: "JSXElement" | "JSXFragment" | "ThisExpression") => source.all(type).some(isWithin);
  if (isBound || holds("JSXElement") || holds("JSXFragment") || holds("ThisExpression")) return null;
  if (source.comments.some((each) => value.start <= each.start && each.end <= value.end)) return null;
  const keys = value.properties.map((each) => {
    return each.type === "Property" && !each.computed && !each.method ? keyName(each) : null;
  });
  return keys.every((each) => each !== null) ? keys : null;
}

/** What arrives in which file, by its path. Only where a component of the tree gets its defaults in one place. */
export function planArrivals(
  facts: ReadonlyMap<string, { outside: OutsideDefaults[]; own: string[]; patterned: string[] }>,
  project: Project,
): Map<string, Arrival[]> {
  const byComponent = new Map<string, Arrival[]>();
  const paths = new Map<string, string>();
  for (const [path, { outside }] of facts) {
    for (const each of outside) {
      const component = project.component(path, each.source, each.name);
      const known = component && facts.get(component.path);
      const isFree =
        component &&
        !known?.own.includes(component.local) &&
        // Which of the two defaults is meant could not be told any more on a second run.
        !known?.patterned.some((key) => each.keys.includes(key));
      const isFunction = component && /^(function|memo|forwardRef)$/.test(component.kind);
      if (!isFree || !isFunction || !/^[A-Z]\w*$/.test(component.local)) continue;
      if (each.isTypeScript !== /\.[cm]?tsx?$/.test(component.path)) continue;
      const link = `default-props:${component.path}#${component.local}`;
      const others = byComponent.get(link) ?? [];
      byComponent.set(link, [...others, { ...each, local: component.local, link }]);
      paths.set(link, component.path);
    }
  }
  const arrivals = new Map<string, Arrival[]>();
  for (const [link, all] of byComponent) {
    const path = paths.get(link)!;
    if (all.length === 1) arrivals.set(path, [...(arrivals.get(path) ?? []), ...all]);
  }
  return arrivals;
}

/** The link of an assignment whose defaults leave this file; `null` where they stay. */
export function departure(
  arrivals: ReadonlyMap<string, readonly Arrival[]>,
  project: Project,
  source: Source,
  { component, assignment }: Assignment,
): string | null {
  if (component.kind !== "import") return null;
  const declared = project.declared(source.path, component.specifier, component.name);
  if (declared?.kind !== "local") return null;
  const arrival = arrivals.get(declared.path)?.find((each) => each.local === declared.local);
  return arrival && arrival.text === source.textOf(assignment.right) ? arrival.link : null;
}

/** Puts the assignment behind the component, or `null` where a round before this one has done so. */
export function arrivalEdit(source: Source, { local, text, keys }: Arrival): Edit | null {
  const binding = source.names.root.bindings.get(local);
  const home = source.program.body.find(
    (each) => binding && each.start <= binding.identifier.start && binding.identifier.end <= each.end,
  );
  if (!binding || !home || source.text.includes(`${local}.defaultProps`)) return null;
  const component = componentOf(source, binding.identifier);
  if (component.kind === "function" && takesDefaults(source, component.node, keys)) return null;
  const { eol, semicolon } = source.style;
  return insertAfter(home, `${eol}${local}.defaultProps = ${text}${semicolon}`);
}

/** Whether the function completes its props, or takes one of them with a default; it had none to begin with. */
function takesDefaults(source: Source, component: Node, keys: readonly string[]): boolean {
  if (/\bwithDefaults\w*\(/.test(source.textOf(component))) return true;
  const within = patternKeys(source, component);
  return keys.some((each) => within.includes(each));
}

/** The keys that patterns of the file, or of a part of it, give a default to. */
export function patternKeys(source: Source, part: Node = source.program): string[] {
  return source.all("AssignmentPattern").flatMap((each) => {
    const isWithin = part.start <= each.start && each.end <= part.end;
    const key = isWithin && each.parent?.type === "Property" ? keyName(each.parent) : null;
    return key ?? [];
  });
}
