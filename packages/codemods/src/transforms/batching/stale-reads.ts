import type { Node } from "oxc-parser";
import type { NodeOf, Source } from "../../source.ts";
import { type FunctionNode, enclosingFunction } from "../../syntax/components.ts";
import { functionBehind, isInside } from "../../syntax/handlers.ts";
import { memberName } from "../../syntax/origins.ts";
import type { Project } from "../../project/project.ts";

/** A state update that React 16 made at once, and what reads its result without waiting. */
export interface StaleRead {
  update: NodeOf<"CallExpression">;
  /** Where in the program the code runs: "a timer", "a promise", … */
  where: string;
  reads: "state" | "page";
}

/** Updates outside of React's events after which the same function goes on to read the new state or the page. */
export function staleReads(source: Source, project: Project): StaleRead[] {
  const found: StaleRead[] = [];
  const seen = new Set<Node>();
  let handed: Map<FunctionNode, string> | null = null;
  for (const update of source.all("CallExpression")) {
    const kind = updateKind(source, project, update);
    const owner = kind && enclosingFunction(update);
    if (!owner || seen.has(owner)) continue;
    handed ??= handedFunctions(source);
    const where = owner.async && isAfterAwait(source, update, owner) ? "code after an await" : handed.get(owner);
    if (where === undefined) continue;
    const next = following(update, owner);
    const reads =
      kind === "class" && next.some((each) => readsState(source, each, owner))
        ? "state"
        : next.some((each) => readsPage(source, each, owner))
          ? "page"
          : null;
    if (!reads) continue;
    seen.add(owner);
    found.push({ update, where, reads });
  }
  return found;
}

/** `this.setState(…)`, or a call of what `useState` or `useReducer` handed out. */
function updateKind(source: Source, project: Project, { callee }: NodeOf<"CallExpression">): "class" | "hook" | null {
  if (callee.type === "MemberExpression")
    return callee.object.type === "ThisExpression" && memberName(callee) === "setState" ? "class" : null;
  if (callee.type !== "Identifier") return null;
  const declaration = source.names.bindingOf(callee)?.declaration;
  if (
    declaration?.type !== "VariableDeclarator" ||
    declaration.id.type !== "ArrayPattern" ||
    declaration.init?.type !== "CallExpression"
  )
    return null;
  const setter = declaration.id.elements[1];
  if (setter?.type !== "Identifier" || setter.name !== callee.name) return null;
  const origin = project.originOf(source, declaration.init.callee);
  return origin?.source === "react" && /^use(State|Reducer)$/.test(origin.name) ? "hook" : null;
}

/** Functions of the file that are handed to a timer, a promise or a native listener, and to which. */
function handedFunctions(source: Source): Map<FunctionNode, string> {
  const handed = new Map<FunctionNode, string>();
  for (const call of source.all("CallExpression")) {
    const name = call.callee.type === "Identifier" ? call.callee.name : memberName(call.callee);
    const where = name === null ? null : whereOf(name);
    const given = where === null ? [] : name === "addEventListener" ? call.arguments.slice(1, 2) : call.arguments;
    for (const each of given) {
      const behind = each.type === "SpreadElement" ? null : functionBehind(source, each);
      if (behind && where) handed.set(behind, where);
    }
  }
  return handed;
}

function whereOf(callee: string): string | null {
  if (/^(setTimeout|setInterval|requestAnimationFrame|requestIdleCallback|setImmediate|queueMicrotask)$/.test(callee))
    return "a timer";
  if (/^(then|catch|finally)$/.test(callee)) return "a promise";
  return callee === "addEventListener" ? "a native listener" : null;
}

function isAfterAwait(source: Source, update: Node, owner: FunctionNode): boolean {
  return source
    .all("AwaitExpression")
    .some((each) => each.end <= update.start && isInside(each, owner) && enclosingFunction(each) === owner);
}

/** What runs after the update in the same function, as far as it surely follows: later statements of the blocks around. */
function following(update: Node, owner: FunctionNode): Node[] {
  const next: Node[] = [];
  let child: Node = update;
  for (let parent = update.parent; parent && child !== owner; child = parent, parent = parent.parent) {
    if (parent.type !== "BlockStatement") continue;
    for (const each of parent.body.slice((parent.body as Node[]).indexOf(child) + 1)) {
      next.push(each);
      // What a return or another await stands in front of is read later, or never.
      if (/^(ReturnStatement|ThrowStatement)$/.test(each.type)) return next;
    }
    if (/^(If|For|ForIn|ForOf|While|DoWhile|Try|Switch)Statement$/.test(parent.parent?.type ?? "") === false) break;
  }
  return next;
}

function readsState(source: Source, statement: Node, owner: FunctionNode): boolean {
  return source.all("MemberExpression").some((each) => {
    if (!isInside(each, statement) || each.object.type !== "ThisExpression" || memberName(each) !== "state")
      return false;
    return runsWithOwner(each, owner);
  });
}

const measures =
  /^(getBoundingClientRect|focus|scrollIntoView|innerHTML|textContent|innerText|querySelector|querySelectorAll|(offset|client|scroll)(Width|Height|Top|Left))$/;

function readsPage(source: Source, statement: Node, owner: FunctionNode): boolean {
  return source.all("MemberExpression").some((each) => {
    if (!isInside(each, statement) || !measures.test(memberName(each) ?? "")) return false;
    const isWritten = each.parent?.type === "AssignmentExpression" && each.parent.left === each;
    return !isWritten && runsWithOwner(each, owner);
  });
}

function runsWithOwner(node: Node, owner: FunctionNode): boolean {
  return enclosingFunction(node) === owner;
}
