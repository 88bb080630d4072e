import { freeName } from "../../syntax/free-name.ts";
import type { Source } from "../../source.ts";
import type { Binding } from "../../syntax/scopes.ts";
import { type Entry, isVisibleIn, meansTheSameIn } from "./entries.ts";
import type { Task } from "./task.ts";

/** A value that gets a constant of its own, so that it stays one object. */
export interface Hoisted {
  name: string;
  entry: Entry;
}

export interface Texts {
  /** By prop. */
  texts: Map<string, string>;
  hoisted: Hoisted[];
  /** The texts read the constant that holds the defaults, so that stays. */
  usesConstant: boolean;
}

/** What to write for each default; `null` where a name would mean something else inside of the function. */
export function textsOf(task: Task, entries: readonly Entry[], newNames: ReadonlySet<string>): Texts | null {
  const { source, node, defaults } = task;
  const inside = source.names.scopeOf(node);
  const canStand = (each: Entry) =>
    each.isPlain && meansTheSameIn(source, node, each.value) && !mentions(source, each, newNames);
  const { constant } = defaults;
  const texts = new Map<string, string>();
  if (constant && (isUsedElsewhere(task, constant) || !entries.every(canStand))) {
    if (!isVisibleIn(constant.name, constant, inside) || newNames.has(constant.name)) return null;
    // An annotation such as `Partial<Props>` forgets that the entries are there.
    const there = source.dialect.language === "ts" && isAnnotated(constant) ? "!" : "";
    const read = (key: string) => (/^[A-Za-z_$][\w$]*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`);
    for (const { key } of entries) texts.set(key, `${constant.name}${read(key)}${there}`);
    return { texts, hoisted: [], usesConstant: true };
  }
  const hoisted: { name: string; entry: Entry }[] = [];
  for (const entry of entries) {
    if (canStand(entry)) texts.set(entry.key, entry.text);
    else {
      const name = nameFor(task, entry.key);
      texts.set(entry.key, name);
      hoisted.push({ name, entry });
    }
  }
  return { texts, hoisted, usesConstant: false };
}

function isAnnotated({ declaration }: Binding): boolean {
  if (declaration.type !== "VariableDeclarator") return false;
  const isTyped = declaration.id.type === "Identifier" && Boolean(declaration.id.typeAnnotation);
  return isTyped || /^TS(As|Satisfies)Expression$/.test(declaration.init?.type ?? "");
}

function mentions(source: Source, { value }: Entry, names: ReadonlySet<string>): boolean {
  return [...names].some((name) =>
    new RegExp(`(^|[^\\w$.])${name.replaceAll("$", "\\$")}(?![\\w$])`).test(source.textOf(value)),
  );
}

/** Whether the constant is used by more than the assignment and the function's own defaults. */
export function isUsedElsewhere({ source, assignment, node }: Task, constant: Binding): boolean {
  const { start, end } = assignment.statement;
  const isExported = constant.declaration.parent?.parent?.type === "ExportNamedDeclaration";
  const several =
    constant.declaration.parent?.type !== "VariableDeclaration" || constant.declaration.parent.declarations.length > 1;
  return (
    isExported ||
    several ||
    source.names.scopeOf(constant.declaration) !== source.names.scopeOf(assignment.statement) ||
    constant.references.some(
      (each) => !(start <= each.start && each.end <= end) && !(node.start <= each.start && each.end <= node.end),
    )
  );
}

function nameFor({ source, assignment, given }: Task, key: string): string {
  const word = key.replaceAll(/[^A-Za-z0-9]+(.)?/g, (_, next: string | undefined) => next?.toUpperCase() ?? "");
  const short = `default${word.charAt(0).toUpperCase()}${word.slice(1)}`;
  const long = `default${assignment.name.replaceAll(/\W/g, "")}${word.charAt(0).toUpperCase()}${word.slice(1)}`;
  const name =
    [short, long].find((each) => !given.has(each) && freeName(source, each) === each) ?? freeName(source, long);
  given.add(name);
  return name;
}
