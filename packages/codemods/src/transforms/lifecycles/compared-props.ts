import type { Node } from "oxc-parser";
import type { NodeOf, Source } from "../../source.ts";
import { keyName } from "../../syntax/components.ts";
import { originOf } from "../../syntax/origins.ts";
import type { NameNode } from "../../syntax/scopes.ts";
import { isThis } from "./initial-state.ts";

/** The names by which a componentWillReceiveProps means the new props and the old ones. */
export interface PropNames {
  /** The argument, when it has a name as a whole. */
  next: string | null;
  /** Local names taken out of the new props, by the identifier that declares them, with the prop they mean. */
  ofNext: Map<Node, string>;
  /** The same for the old props. */
  ofLast: Map<Node, string>;
  /** `const { a } = this.props`, all of them. */
  lastPatterns: NodeOf<"VariableDeclarator">[];
}

/** Reads the argument and the declarations that begin the body; `null` when they do anything but take props apart. */
export function propNames(parameter: Node | undefined, declarations: readonly Node[]): PropNames | null {
  const names: PropNames = { next: null, ofNext: new Map(), ofLast: new Map(), lastPatterns: [] };
  if (parameter?.type === "Identifier") names.next = parameter.name;
  else if (parameter?.type !== "ObjectPattern" || !addPattern(parameter, names.ofNext, true)) return null;
  for (const each of declarations) {
    if (each.type !== "VariableDeclaration") return null;
    for (const one of each.declarations) {
      if (one.id.type !== "ObjectPattern" || !one.init) return null;
      const isNext = one.init.type === "Identifier" && one.init.name === names.next;
      if (!isNext && !isThis(one.init, "props")) return null;
      if (!addPattern(one.id, isNext ? names.ofNext : names.ofLast, isNext)) return null;
      if (!isNext) names.lastPatterns.push(one);
    }
  }
  return names;
}

function addPattern(pattern: NodeOf<"ObjectPattern">, names: Map<Node, string>, mayRest: boolean): boolean {
  return pattern.properties.every((each) => {
    if (each.type !== "Property") return mayRest;
    const name = each.computed ? null : keyName(each);
    if (name === null || each.value.type !== "Identifier") return false;
    names.set(each.value, name);
    return true;
  });
}

export interface Comparisons {
  /** Props of which at least one must have changed when the condition holds. */
  props: string[];
  /** The condition holds whenever one of them changed, so that nothing is left to remember when it does not. */
  alwaysTracks: boolean;
}

/** The props that a condition compares with those before; `null` when it can hold although none of them changed. */
export function comparedProps(source: Source, test: Node, names: PropNames): Comparisons | null {
  if (test.type === "LogicalExpression") {
    const left = comparedProps(source, test.left, names);
    const right = comparedProps(source, test.right, names);
    if (test.operator === "||") {
      return left && right
        ? { props: [...left.props, ...right.props], alwaysTracks: left.alwaysTracks && right.alwaysTracks }
        : null;
    }
    if (test.operator !== "&&" || !(left ?? right)) return null;
    if ((!left && !isQuiet(source, test.left)) || (!right && !isQuiet(source, test.right))) return null;
    return { props: [...(left?.props ?? []), ...(right?.props ?? [])], alwaysTracks: false };
  }
  if (test.type === "BinaryExpression" && /^!==?$/.test(test.operator)) {
    const pair = samePath(source, test.left, test.right, names);
    // What `!=` takes for equal may still differ from what comes next.
    return pair && { props: [pair.prop], alwaysTracks: pair.whole && test.operator === "!==" };
  }
  if (test.type === "UnaryExpression" && test.operator === "!" && test.argument.type === "CallExpression") {
    const { callee, arguments: given } = test.argument;
    const origin = originOf(source, callee);
    const words =
      origin && !origin.global && !origin.source.startsWith(".")
        ? `${origin.source} ${origin.name} ${origin.rest.join(" ")}`
        : "";
    const [a, b] = given;
    const pair = /equal/i.test(words) && given.length === 2 && a && b ? samePath(source, a, b, names) : null;
    return pair && { props: [pair.prop], alwaysTracks: false };
  }
  return null;
}

/** Whether a condition beside the comparison calls nothing. */
function isQuiet(source: Source, node: Node): boolean {
  return !source.all("CallExpression").some((each) => node.start <= each.start && each.end <= node.end);
}

/** One path of the new props against the same of the old, either way round: the prop, and whether it is compared whole. */
function samePath(source: Source, left: Node, right: Node, names: PropNames): { prop: string; whole: boolean } | null {
  const a = pathOf(source, left, names);
  const b = pathOf(source, right, names);
  if (!a || !b || a.isNext === b.isNext || a.path.join(".") !== b.path.join(".")) return null;
  return { prop: a.path[0]!, whole: a.path.length === 1 };
}

function pathOf(source: Source, node: Node, names: PropNames): { isNext: boolean; path: string[] } | null {
  if (node.type === "MemberExpression") {
    if (node.computed || node.property.type !== "Identifier") return null;
    const { name } = node.property;
    if (isThis(node.object, "props")) return { isNext: false, path: [name] };
    if (node.object.type === "Identifier" && node.object.name === names.next) return { isNext: true, path: [name] };
    const owner = pathOf(source, node.object, names);
    return owner && { ...owner, path: [...owner.path, name] };
  }
  const declared = node.type === "Identifier" ? source.names.bindingOf(node as NameNode)?.identifier : null;
  const next = declared ? names.ofNext.get(declared) : undefined;
  const last = declared ? names.ofLast.get(declared) : undefined;
  if (next !== undefined) return { isNext: true, path: [next] };
  return last === undefined ? null : { isNext: false, path: [last] };
}
