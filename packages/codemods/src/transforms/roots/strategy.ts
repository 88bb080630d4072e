import type { Node } from "oxc-parser";
import type { Source } from "../../source.ts";
import { enclosingFunction } from "../../syntax/components.ts";
import type { Binding } from "../../syntax/scopes.ts";
import { isExported, runsOnce } from "../../syntax/runs-once.ts";
import { type Container, isGuarded } from "./container.ts";
import type { LegacyCall } from "./legacy-calls.ts";
import { resultUse } from "./result-use.ts";

/** All calls on one container. */
export interface Group {
  container: Container;
  renders: LegacyCall[];
  hydrates: LegacyCall[];
  unmounts: LegacyCall[];
}

/** How one container keeps one root. */
export type Strategy =
  /** Each call makes its own root, since only one of them is ever reached, once. */
  | { kind: "once" }
  /** A constant next to the container holds the root. `before`: the statement that it goes in front of; else `after`. */
  | { kind: "constant"; before: Node | null; after: Node | null }
  /** A map from containers to roots. */
  | { kind: "registry" };

/**
 * Calls by container, in source order. Left out are calls whose arguments cannot be told apart, and those on the
 * container of a subtree, which share its fate.
 */
export function groupCalls(calls: readonly LegacyCall[]): Group[] {
  const groups = new Map<string, Group>();
  const subtrees = subtreeKeys(calls);
  for (const call of calls) {
    if (!call.container || call.verb === "subtree" || subtrees.has(call.container.key)) continue;
    const group = groups.get(call.container.key) ?? {
      container: call.container,
      renders: [],
      hydrates: [],
      unmounts: [],
    };
    groups.set(call.container.key, group);
    group[call.verb === "render" ? "renders" : call.verb === "hydrate" ? "hydrates" : "unmounts"].push(call);
  }
  return [...groups.values()];
}

/** The containers that `unstable_renderSubtreeIntoContainer` renders into. */
export function subtreeKeys(calls: readonly LegacyCall[]): Set<string> {
  return new Set(calls.flatMap((each) => (each.verb === "subtree" && each.container ? [each.container.key] : [])));
}

/** The plainest strategy that keeps one root for the container whatever order its calls come in. */
export function strategyOf(source: Source, group: Group): Strategy {
  const { renders, hydrates, unmounts } = group;
  const starts = [...renders, ...hydrates];
  if (starts.length === 0 || unmounts.some((each) => resultUse(source, each.node) !== "ignored"))
    return { kind: "registry" };
  if (unmounts.length === 0 && areExclusive(starts) && starts.every((each) => isOnlyStart(source, each)))
    return { kind: "once" };
  if (hydrates.length > 0) return { kind: "registry" };
  return besideVariable(source, group) ?? beforeFirstCall(source, group) ?? { kind: "registry" };
}

/** Whether the call is the first and last for the container that it names. */
function isOnlyStart(source: Source, { node, container }: LegacyCall): boolean {
  if (container?.kind === "fresh") return container.binding === null || isLocalStart(source, node, container.binding);
  return runsOnce(source, node, container?.kind === "unknown" ? container.binding : null);
}

/** Whether the call is reached at most once for each value of the variable. */
function isLocalStart(source: Source, node: Node, binding: Binding): boolean {
  if (enclosingFunction(node) !== enclosingFunction(binding.identifier)) return false;
  for (let each: Node | null | undefined = node; each; each = each.parent) {
    if (each === binding.scope.node) return true;
    if (/^(For|ForIn|ForOf|While|DoWhile)Statement$/.test(each.type)) return false;
  }
  return runsOnce(source, node);
}

/** `const root = createRoot(div)` right behind `const div = …`. */
function besideVariable(source: Source, { container, renders, unmounts }: Group): Strategy | null {
  const { binding } = container;
  const declarator = binding?.declaration;
  if (!binding || declarator?.type !== "VariableDeclarator" || declarator.id.type !== "Identifier") return null;
  const statement =
    declarator.parent?.parent?.type === "ExportNamedDeclaration" ? declarator.parent.parent : declarator.parent;
  if (!statement || !/^(Program|BlockStatement)$/.test(statement.parent?.type ?? "")) return null;
  const calls = [...renders, ...unmounts];
  if (
    calls.some(
      (each) => each.container?.binding !== binding || isGuarded(binding, each.node) || each.node.start < statement.end,
    )
  )
    return null;
  if (container.kind !== "fresh" && !runsOnce(source, statement)) return null;
  if (unmounts.length > 0) {
    // A root that was unmounted cannot render again, and a variable that is exported can be unmounted elsewhere.
    const [first, ...more] = renders;
    if (!first || more.length > 0 || isExported(binding) || !isLocalStart(source, first.node, binding)) return null;
  } else if (container.kind === "unknown" && isExported(binding)) return null;
  return { kind: "constant", before: null, after: statement };
}

/** `const root = …` in front of the first statement that renders, for a container that is looked up in each call. */
function beforeFirstCall(source: Source, { container, renders, unmounts }: Group): Strategy | null {
  if (unmounts.length > 0 || container.kind !== "page" || renders.some((each) => each.container?.binding)) return null;
  const makers = new Set<Node>();
  const uses: Node[] = [];
  for (const { node } of renders) {
    const maker = enclosingFunction(node);
    if (!maker) {
      uses.push(node);
      continue;
    }
    if (makers.has(maker)) continue;
    makers.add(maker);
    const id =
      maker.parent?.type === "VariableDeclarator"
        ? maker.parent.id
        : maker.type === "FunctionDeclaration"
          ? maker.id
          : null;
    const binding = id?.type === "Identifier" ? source.names.bindingOf(id) : null;
    if (!binding || binding.scope !== source.names.root || isExported(binding)) return null;
    uses.push(...(binding.references as Node[]));
  }
  const first = uses.sort((a, b) => a.start - b.start)[0];
  if (!first) return null;
  const statement = topStatement(first);
  // Only a call that stands bare at the top is surely the first one, and surely finds its container there.
  const call = renders.some((each) => each.node === first) ? first : first.parent;
  const isBare =
    statement?.type === "ExpressionStatement" &&
    call?.type === "CallExpression" &&
    statement.expression === call &&
    (call === first || call.callee === first);
  return isBare ? { kind: "constant", before: statement, after: null } : null;
}

function topStatement(node: Node): Node | null {
  let child: Node = node;
  while (child.parent && child.parent.type !== "Program") child = child.parent;
  return child.parent ? child : null;
}

/** Whether at most one of the calls is ever reached: they stand in different branches of one decision. */
function areExclusive(calls: readonly LegacyCall[]): boolean {
  return calls.every((one, index) => calls.slice(index + 1).every((other) => areApart(one.node, other.node)));
}

function areApart(one: Node, other: Node): boolean {
  for (let each: Node | null | undefined = one; each; each = each.parent) {
    const parent: Node | null | undefined = each.parent;
    if (parent?.type !== "IfStatement" && parent?.type !== "ConditionalExpression") continue;
    if (parent.test === each || other.start < parent.start || parent.end < other.end) continue;
    const branch = [parent.consequent, parent.alternate].find(
      (side) => side && side.start <= other.start && other.end <= side.end,
    );
    return branch !== undefined && branch !== each;
  }
  return false;
}
