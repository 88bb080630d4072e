import type { Node } from "oxc-parser";
import { type Edit, applyEdits, replace } from "../../edits.ts";
import type { Project } from "../../project/project.ts";
import type { NodeOf, Source } from "../../source.ts";
import { isInsideAct, timerStatements, waitingStatements, wrapInAct, wrapInAsyncAct } from "../../syntax/act.ts";
import { FreeNames } from "../../syntax/free-names.ts";
import { removeLine } from "../../syntax/lines.ts";
import { memberName } from "../../syntax/origins.ts";
import type { Binding } from "../../syntax/scopes.ts";
import { isSharedByTests } from "../../syntax/test-scopes.ts";
import { claimOn, isComparedWithLiteral, isSmallCount } from "./assertions.ts";
import { instanceCall, instanceMentions } from "./instances.ts";
import { type Tongue, callMethod, readProp } from "./methods.ts";
import { needsParentheses } from "./parentheses.ts";
import { type Holder, type Words, holdRoot, optionEdits } from "./roots.ts";
import { type Blocked, type Wrapper, blocked, isBlocked } from "./wrappers.ts";

type Call = NodeOf<"CallExpression">;

/** Everything that is known of the wrappers of one file. */
export interface Conversion {
  edits: Edit[];
  /** Empty when the edits convert the file as a whole. */
  blocks: { node: Node; reason: Blocked }[];
}

/** Names for the words of a conversion, as `Site.import` gives them. */
export interface Vocabulary extends Words, Tongue {
  act(): string;
}

/** Follows every wrapper that `mounts` make to its last use. */
export function convert(source: Source, project: Project, mounts: readonly Call[], words: Vocabulary): Conversion {
  const conversion: Conversion = { edits: [], blocks: [] };
  const { edits, blocks } = conversion;
  const names = new FreeNames(source);
  const holders: Holder[] = [];
  const held = new Map<Binding, Call[]>();
  const block = (node: Node, reason: Blocked) => void blocks.push({ node, reason });
  const passedOn = (node: Node) =>
    block(
      node,
      blocked("passed-on", {
        place: source
          .textOf(node.parent ?? node)
          .split("\n")[0]!
          .slice(0, 80),
      }),
    );

  for (const call of mounts) {
    const options = optionEdits(source, call);
    if ("code" in options) block(call, options);
    else if (isSharedByTests(call)) block(call, blocked("shared"));
    else followMount(call, options);
  }
  for (const [binding, calls] of held) followHolder(binding, calls);
  if (blocks.length > 0 || mounts.length === 0) return conversion;
  for (const each of holders) edits.push(...each.edits(words));
  for (const each of timerStatements(source)) edits.push(...wrapInAct(source, each, words.act()));
  for (const each of waitingStatements(source)) edits.push(...wrapInAsyncAct(source, each, words.act()));
  return conversion;

  function followMount(call: Call, options: readonly Edit[]): void {
    const { parent } = call;
    const target =
      parent?.type === "VariableDeclarator"
        ? parent.id
        : parent?.type === "AssignmentExpression" && parent.parent?.type === "ExpressionStatement"
          ? parent.left
          : null;
    if (target?.type === "Identifier" && parent !== call) {
      const binding = source.names.bindingOf(target);
      if (!binding) return passedOn(call);
      return void held.set(binding, [...(held.get(binding) ?? []), call]);
    }
    const plain = replace({ start: call.start, end: (call.typeArguments ?? call.callee).end }, words.render());
    if (parent?.type === "ExpressionStatement") return void edits.push(plain, ...options);
    const shift = (each: Edit): Edit => ({ ...each, start: each.start - call.start, end: each.end - call.start });
    const view = applyEdits(source.textOf(call), [plain, ...options].map(shift));
    follow(call, { kind: "root", root: { view, ref: () => null, element: () => null } });
  }

  function followHolder(binding: Binding, calls: Call[]): void {
    const { declaration } = binding;
    const isDeclared = declaration.type === "VariableDeclarator" && declaration.init === calls[0];
    const isPlain =
      declaration.type === "VariableDeclarator" &&
      declaration.id.type === "Identifier" &&
      (isDeclared
        ? binding.writes.length === calls.length - 1
        : !declaration.init && binding.writes.length === calls.length);
    if (!isPlain || (isDeclared && calls.length > 1)) return passedOn(calls[0]!);
    const renderings = calls.map((call) => ({
      call,
      statement: isDeclared ? declaration.parent! : call.parent!.parent!,
    }));
    const holder = holdRoot(source, project, names, binding, renderings);
    holders.push(holder);
    for (const mention of binding.references)
      if (!binding.writes.includes(mention)) follow(mention, { kind: "root", root: holder });
  }

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
      if (call.arguments.some((each) => each.type === "SpreadElement" || mentionsWrapper(each)))
        return passedOn(member);
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
        if (!isStatement && !(parent?.type === "ArrowFunctionExpression" && parent.body === node))
          return passedOn(node);
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
        return node === mention && isAsked && node.type === "Identifier" ? undefined : passedOn(node);
      }
      case "found":
      case "element": {
        if (isStatement && memberName((node as Call).callee) === "update")
          return void edits.push(removeLine(source, parent));
        if (parent?.type === "VariableDeclarator" && parent.init === node && parent.id.type === "Identifier")
          return followVariable(parent.id, node, wrapper);
        const claim = claimOn(node);
        if (!claim || wrapper.kind === "element") return passedOn(node);
        if (!/^(toHaveLength|length|lengthOf|toBeTruthy|toBeDefined)$/.test(claim.matcher)) return passedOn(node);
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
    if (!binding || binding.writes.length > 0 || name.typeAnnotation) return passedOn(node);
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
      return passedOn(call);
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

  function mentionsWrapper(node: Node): boolean {
    const isWithin = (each: Node) => node.start <= each.start && each.end <= node.end;
    return mounts.some(isWithin) || [...held.keys()].some((binding) => binding.references.some(isWithin));
  }
}
