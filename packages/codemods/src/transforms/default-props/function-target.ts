import type { NodeOf, Source } from "../../source.ts";
import type { FunctionNode } from "../../syntax/components.ts";
import type { Binding } from "../../syntax/scopes.ts";
import { type Defaults, type Entry, defaultsOf } from "./entries.ts";
import { isWrittenInParts, readsOf } from "./readers.ts";
import type { Assignment } from "./targets.ts";

/** A function component whose defaults can move into it, as far as its own file tells. */
export interface FunctionTarget {
  node: FunctionNode;
  statement: NodeOf<"ExpressionStatement">;
  binding: Binding;
  defaults: Defaults;
  /** Those that are known. */
  keys: string[];
  /** The file itself reads them. */
  isRead: boolean;
  /** A later assignment takes its place. */
  isReplaced: boolean;
}

/** What stands behind an assignment to a function component, or the code of what is in the way. */
export function functionTarget(
  source: Source,
  assignment: Assignment,
  all: readonly Assignment[],
): FunctionTarget | { problem: string; keys: string[] } {
  const { component, statement, target } = assignment;
  const binding = target && source.names.bindingOf(target);
  if (component.kind !== "function" || !binding) return { problem: "default-props/unknown-component", keys: [] };
  const defaults = defaultsOf(source, assignment.assignment.right, (member) => defaultsOfOther(source, member, all));
  const keys = defaults.entries?.map((each) => each.key) ?? [];
  const reads = readsOf(binding);
  const problem = (what: string) => ({ problem: `default-props/${what}`, keys });
  const same = all.filter((each) => each.component.kind === "function" && each.component.node === component.node);
  const isPlaced = (each: Assignment) =>
    each.name === assignment.name &&
    each.statement !== null &&
    /^(Program|BlockStatement)$/.test(each.statement.parent?.type ?? "") &&
    source.names.scopeOf(each.statement) === binding.scope;
  if (!statement || !same.every(isPlaced)) return problem("conditional");
  const isReplaced = same.at(-1) !== assignment;
  if (isReplaced && (reads.length > 0 || !defaults.entries || defaults.constant)) return problem("conditional");
  if (reads.some(isWrittenInParts)) return problem("written-in-parts");
  if (component.compares) return problem("compared");
  if (binding.references.some((each) => each.parent?.type === "CallExpression" && each.parent.callee === each)) {
    return problem("called-directly");
  }
  return { node: component.node, statement, binding, defaults, keys, isRead: reads.length > 0, isReplaced };
}

/** `Other.defaultProps` of the same file, where all of its values can be copied. */
function defaultsOfOther(
  source: Source,
  member: NodeOf<"MemberExpression">,
  all: readonly Assignment[],
): Entry[] | null {
  if (member.object.type !== "Identifier" || source.textOf(member.property) !== "defaultProps") return null;
  const binding = source.names.bindingOf(member.object);
  const [only, ...more] = all.filter((each) => each.target && source.names.bindingOf(each.target) === binding);
  if (!only?.statement || more.length > 0 || only.component.kind === "class" || only.assignment.start > member.start) {
    return null;
  }
  const { entries } = defaultsOf(source, only.assignment.right, () => null);
  return entries?.every((each) => each.isPlain) ? entries : null;
}
