import type { Node } from "oxc-parser";
import type { Edit } from "../../edits.ts";
import type { Source } from "../../source.ts";
import type { Project } from "../../project/project.ts";
import { enclosingFunction } from "../../syntax/components.ts";
import { memberName } from "../../syntax/origins.ts";
import { indentAt } from "../../syntax/style.ts";
import { callbackStatements, usesThis } from "./callback.ts";
import { argumentText, dropArguments, replaceCallee, swapArguments } from "./call-text.ts";
import { hasNoInstance, referable, valueStatement } from "./instance.ts";
import type { LegacyCall } from "./legacy-calls.ts";
import { resultUse } from "./result-use.ts";
import { isInsideReact } from "../../syntax/inside-react.ts";
import { isReadAfter } from "../../syntax/read-after.ts";

/** What a call that starts or updates a tree is rewritten to. */
export type Target =
  /** Makes the root where the call stands. */
  | { kind: "once"; createRoot: () => string; hydrateRoot: () => string }
  /** Uses the root that a constant holds. */
  | { kind: "constant"; root: string }
  /** Calls a function that looks the root up and takes the same arguments. */
  | { kind: "function"; name: string };

/** Names that a rewritten call may want besides. */
export interface Wanted {
  flushSync(): string;
  createRef(): string;
  /** A name that nothing in the file has. */
  free(name: string): string;
}

export type Refusal = "throws" | "callback" | "callback-this" | "callback-in-lifecycle" | "instance";

/** Why a call cannot be rewritten without losing what its callback or its value meant; `null` when it can. */
export function refusalOf(
  source: Source,
  project: Project,
  { node, element, callback }: LegacyCall,
  passesCallback: boolean,
): Refusal | null {
  if (isExpectedToThrow(node)) return "throws";
  const inReact = isInsideReact(source, node);
  if (callback && inReact) return "callback-in-lifecycle";
  if (callback && usesThis(source, callback)) return "callback-this";
  const isUsed = resultUse(source, node) === "used" && !hasNoInstance(source, project, element);
  if (isUsed && (inReact || !valueStatement(node) || !referable(source, project, element))) return "instance";
  return callback && !passesCallback && !isUsed && !isStatement(node) && !isBranch(node) && !isArrowBody(source, node)
    ? "callback"
    : null;
}

/** `expect(() => ReactDOM.render(…)).toThrow()`, `assert.throws(() => …)` */
function isExpectedToThrow(node: Node): boolean {
  const holder = enclosingFunction(node)?.parent;
  if (holder?.type !== "CallExpression" || holder.callee === enclosingFunction(node)) return false;
  const name = holder.callee.type === "Identifier" ? holder.callee.name : memberName(holder.callee);
  return name === "expect" || name === "throws" || name === "assertThrows";
}

function isStatement(node: Node): boolean {
  return (
    node.parent?.type === "ExpressionStatement" &&
    /^(Program|BlockStatement|SwitchCase)$/.test(node.parent.parent?.type ?? "")
  );
}

/** A statement that is all of a branch or loop, without braces around it. */
function isBranch(node: Node): boolean {
  return node.parent?.type === "ExpressionStatement" && !isStatement(node);
}

/** The body of an arrow, without parentheses around it. */
function isArrowBody(source: Source, node: Node): boolean {
  return (
    node.parent?.type === "ArrowFunctionExpression" &&
    node.parent.body === node &&
    source.text.slice(0, node.start).trimEnd().endsWith("=>")
  );
}

/** The edits that make one call start its tree the new way, at the same time and with the same results. Ask `refusalOf` first. */
export function startEdits(
  source: Source,
  project: Project,
  call: LegacyCall,
  unmounts: readonly Node[],
  target: Target,
  wanted: Wanted,
): { edits: Edit[]; returnsNothing: boolean } {
  const { node, element, container, callback } = call;
  const { semicolon, eol } = source.style;
  const use = resultUse(source, node);
  // What a function returns to callers that cannot be seen is worth a ref where one is sure to hold the same.
  const ref =
    use === "used" || (use === "returned" && !isInsideReact(source, node)) ? referable(source, project, element) : null;
  const value = ref && valueStatement(node);
  const callsBack = callback && target.kind !== "function" ? callback : null;
  // With a callback the registry flushes by itself.
  const isFlushedThere = target.kind === "function" && callback !== null && /Function/.test(callback.type);
  const flushes =
    !isInsideReact(source, node) &&
    !isFlushedThere &&
    (callsBack !== null || value !== null || (call.verb === "render" && isReadAfter(source, node, element, unmounts)));
  const containerText = argumentText(source, container!.node, container!.nullable);
  const edits: Edit[] = [];
  let head: string;
  if (target.kind === "function") {
    head = target.name;
    if (container!.nullable && source.dialect.language === "ts")
      edits.push({ start: container!.node.end, end: container!.node.end, text: "!" });
  } else if (target.kind === "constant") {
    head = `${target.root}.render`;
    edits.push(dropArguments(source, node, 1));
  } else if (call.verb === "hydrate") {
    head = target.hydrateRoot();
    edits.push(...swapArguments(source, node, containerText));
  } else {
    head = `${target.createRoot()}(${containerText}).render`;
    edits.push(dropArguments(source, node, 1));
  }

  const before = flushes ? `${wanted.flushSync()}(() => ` : "";
  const after = flushes ? ")" : "";
  const indent = indentAt(source.text, value?.start ?? node.start);
  const line = `${eol}${indent}`;
  const called = callsBack ? callbackStatements(source, callsBack, node.start) : null;
  const callee = replaceCallee(source, node, before + head);
  if (value && ref) {
    const name = wanted.free("instanceRef");
    const type = source.dialect.language === "ts" ? `<${ref.type}>` : "";
    edits.push({
      start: ref.at,
      end: ref.at,
      text: ref.object ? `${ref.object.before}ref: ${name}${ref.object.after}` : ` ref={${name}}`,
    });
    const declared = `const ${name} = ${wanted.createRef()}${type}()${semicolon}${line}`;
    const rest = `${source.text.slice(value.start, node.start)}${name}.current${source.text.slice(node.end, value.end)}`;
    const back = called ? `${called}${line}` : "";
    edits.push(
      { ...callee, start: value.start, text: declared + callee.text },
      { start: node.end, end: value.end, text: `${after}${semicolon}${line}${back}${rest}` },
    );
  } else if (called && isArrowBody(source, node)) {
    const inner = `${line}${source.style.indent}`;
    edits.push(
      { ...callee, text: `{${inner}${callee.text}` },
      { start: node.end, end: node.end, text: `${after}${semicolon}${inner}${called}${line}}` },
    );
  } else if (called && isBranch(node)) {
    const inner = `${line}${source.style.indent}`;
    const end = node.parent!.end;
    edits.push(
      { ...callee, text: `{${inner}${callee.text}` },
      { start: node.end, end, text: `${after}${semicolon}${inner}${called}${line}}` },
    );
  } else {
    edits.push(callee);
    if (after) edits.push({ start: node.end, end: node.end, text: after });
    if (called) edits.push({ start: node.parent!.end, end: node.parent!.end, text: line + called });
  }
  return { edits, returnsNothing: use === "returned" && !value && !hasNoInstance(source, project, element) };
}
