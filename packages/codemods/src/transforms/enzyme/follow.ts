import type { Node } from "oxc-parser";
import { type Edit, replace } from "../../edits.ts";
import type { NodeOf, Source } from "../../source.ts";
import { isInsideAct, wrapInAct } from "../../syntax/act.ts";
import { removeLine } from "../../syntax/lines.ts";
import { memberName } from "../../syntax/origins.ts";
import type { Binding } from "../../syntax/scopes.ts";
import { claimOn, isComparedWithLiteral, isSmallCount } from "./assertions.ts";
import { instanceCall, instanceMentions } from "./instances.ts";
import { type Tongue, callMethod, readProp } from "./methods.ts";
import { needsParentheses } from "./parentheses.ts";
import { type Blocked, type Wrapper, blocked, isBlocked } from "./wrappers.ts";

type Call = NodeOf<"CallExpression">;

/** Where following a wrapper leaves what it learns. */
export interface Trail {
  source: Source;
  words: Tongue & { act(): string };
  edits: Edit[];
  block(node: Node, reason: Blocked): void;
  /** Whether a root wrapper, or a call that makes one, stands in the node. */
  holdsWrapper(node: Node): boolean;
}

/** The wrapper at `node` goes where it cannot be followed. */
export function passedOn(source: Source, node: Node): Blocked {
  const [line] = source.textOf(node.parent ?? node).split("\n");
  return blocked("passed-on", { place: line!.slice(0, 80) });
}

/** A function that follows one mention of a wrapper through its methods to its last use, and all that comes of it. */
export function follower({
  source,
  words,
  edits,
  block,
  holdsWrapper,
}: Trail): (mention: Node, start: Wrapper) => void {
  /** Variables that hold what a wrapper found. */
  const found: Binding[] = [];
  const leave = (node: Node) => block(node, passedOn(source, node));
  return follow;

  /** Applies the methods that follow on a wrapper, one after the other, and then looks where the result stands. */
  function follow(mention: Node, start: Wrapper): void {
    let node = mention;
    let wrapper = start;
    for (;;) {
      const member = node.parent;
      if (
        member?.type !== "MemberExpression" ||
        member.object !== node ||
        wrapper.kind === "value" ||
        wrapper.kind === "instance" ||
        wrapper.kind === "statement"
      )
        break;
      const name = memberName(member);
      const call = member.parent;
      if (call?.type !== "CallExpression" || call.callee !== member) {
        if (name !== "length" || wrapper.kind !== "found")
          return block(member, blocked("method", { method: name ?? source.textOf(member) }));
        wrapper = { kind: "value", text: `${wrapper.list}.length`, use: "counted", selector: wrapper.selector };
        node = member;
        break;
      }
      if (
        call.arguments.some(
          (each) => each.type === "SpreadElement" || holdsWrapper(each) || found.some((one) => isMentioned(one, each)),
        )
      )
        return leave(member);
      if ((name === "forEach" || name === "map") && wrapper.kind === "found")
        return followEach(mention, wrapper, name, call);
      const read = call.parent;
      if (
        name === "props" &&
        call.arguments.length === 0 &&
        read?.type === "MemberExpression" &&
        read.object === call
      ) {
        const value = readProp(words, wrapper, memberName(read) ?? "");
        if (isBlocked(value)) return block(call, value);
        wrapper = value;
        node = read;
        break;
      }
      const next = callMethod(words, wrapper, name ?? "", call.arguments as Node[]);
      if (isBlocked(next)) return block(call, next);
      wrapper = next;
      node = call;
    }
    finish(mention, node, wrapper);
  }

  function finish(mention: Node, node: Node, wrapper: Wrapper): void {
    const { parent } = node;
    const isStatement = parent?.type === "ExpressionStatement";
    switch (wrapper.kind) {
      case "statement": {
        if (!isStatement && !(parent?.type === "ArrowFunctionExpression" && parent.body === node)) return leave(node);
        if (!wrapper.act || isInsideAct(source, node)) return void edits.push(replace(node, wrapper.text));
        return void edits.push(replace(node, `${words.act()}(() => { ${wrapper.text}${source.style.semicolon} })`));
      }
      case "instance":
        edits.push(replace(node, wrapper.text));
        for (const each of instanceMentions(source, node)) driveInstance(each);
        return;
      case "value": {
        const isAllowed =
          wrapper.use === "anywhere" ||
          (wrapper.use === "compared" ? isComparedWithLiteral(node) : wrapper.selector!.isExact || isSmallCount(node));
        if (!isAllowed)
          return block(
            node,
            wrapper.use === "counted"
              ? blocked("count", { selector: wrapper.selector!.text })
              : blocked("method", { method: source.textOf(node).slice(source.textOf(node).lastIndexOf(".") + 1) }),
          );
        return void edits.push(
          replace(node, needsParentheses(node, wrapper.text) ? `(${wrapper.text})` : wrapper.text),
        );
      }
      case "root": {
        if (isStatement && node !== mention) return void edits.push(removeLine(source, parent));
        const isAsked = /^(toBeTruthy|toBeDefined|ok|exist)$/.test(claimOn(node)?.matcher ?? "");
        return node === mention && isAsked && node.type === "Identifier" ? undefined : leave(node);
      }
      case "found":
      case "element": {
        if (isStatement && memberName((node as Call).callee) === "update")
          return void edits.push(removeLine(source, parent));
        if (parent?.type === "VariableDeclarator" && parent.init === node && parent.id.type === "Identifier")
          return followVariable(parent.id, node, wrapper);
        const claim = claimOn(node);
        if (!claim || wrapper.kind === "element") return leave(node);
        if (!/^(toHaveLength|length|lengthOf|toBeTruthy|toBeDefined)$/.test(claim.matcher)) return leave(node);
        const counts = /length/i.test(claim.matcher);
        if (counts && !wrapper.selector.isExact && !isSmallCount(node))
          return block(node, blocked("count", { selector: wrapper.selector.text }));
        return void edits.push(replace(node, wrapper.list));
      }
    }
  }

  /** A variable that holds what was found: all elements where some use wants more than the first. */
  function followVariable(
    name: NodeOf<"Identifier">,
    node: Node,
    wrapper: Extract<Wrapper, { kind: "found" | "element" }>,
  ): void {
    const binding = source.names.bindingOf(name);
    if (!binding || binding.writes.length > 0 || name.typeAnnotation) return leave(node);
    const wantsAll =
      wrapper.kind === "found" &&
      binding.references.some((each) => {
        const method =
          each.parent?.type === "MemberExpression" && each.parent.object === each
            ? (memberName(each.parent) ?? "")
            : "";
        return /^(length|at|last|forEach|map|)$/.test(method);
      });
    const text = wrapper.kind === "element" ? wrapper.text : wantsAll ? wrapper.list : wrapper.one;
    found.push(binding);
    edits.push(replace(node, text));
    const { selector } = wrapper;
    const next: Wrapper =
      wrapper.kind === "element" || !wantsAll
        ? wrapper.kind === "element"
          ? { kind: "element", text: name.name, selector }
          : { kind: "found", list: name.name, one: name.name, selector }
        : { kind: "found", list: name.name, one: `${name.name}.item(0)`, selector };
    for (const each of binding.references) follow(each, next);
  }

  function followEach(
    mention: Node,
    wrapper: Extract<Wrapper, { kind: "found" }>,
    name: "forEach" | "map",
    call: Call,
  ): void {
    const [callback, ...more] = call.arguments;
    const isFunction = callback?.type === "ArrowFunctionExpression" || callback?.type === "FunctionExpression";
    const parameter = isFunction ? callback.params[0] : null;
    if (!wrapper.selector.isExact) return block(call, blocked("count", { selector: wrapper.selector.text }));
    if (
      !isFunction ||
      more.length > 0 ||
      parameter?.type !== "Identifier" ||
      parameter.typeAnnotation ||
      callback.params.length > 2
    )
      return leave(call);
    const head = name === "forEach" ? `${wrapper.list}.forEach(` : `Array.from(${wrapper.list}, `;
    // From the wrapper to the callback; parentheses around the callback's parameters belong to the callback.
    edits.push(replace({ start: mention.start, end: callback.start }, head));
    for (const each of source.names.bindingOf(parameter)?.references ?? [])
      follow(each, { kind: "element", text: parameter.name, selector: wrapper.selector });
  }

  /** Calls of the instance's methods may set state, so that they belong inside of act. */
  function driveInstance(node: Node): void {
    const use = instanceCall(source, node);
    if (use.statement) edits.push(...wrapInAct(source, use.statement, words.act()));
    if (use.refused) block(use.refused, blocked("method", { method: memberName(use.refused)! }));
  }
}

function isMentioned(binding: Binding, within: Node): boolean {
  return binding.references.some((each) => within.start <= each.start && each.end <= within.end);
}
