import type { Node } from "oxc-parser";
import { type Edit, applyEdits, replace } from "../../edits.ts";
import type { Project } from "../../project/project.ts";
import type { NodeOf, Source } from "../../source.ts";
import { timerStatements, waitingStatements, wrapInAct, wrapInAsyncAct } from "../../syntax/act.ts";
import { FreeNames } from "../../syntax/free-names.ts";
import { isNothing } from "../../syntax/nothing.ts";
import type { Binding } from "../../syntax/scopes.ts";
import { isSharedByTests } from "../../syntax/test-scopes.ts";
import { callsOfMaker } from "./local-makers.ts";
import { follower, passedOn as travels } from "./follow.ts";
import type { Tongue } from "./methods.ts";
import { type Holder, type Words, holdRoot, optionEdits } from "./roots.ts";
import { type Blocked, blocked } from "./wrappers.ts";

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
  const passedOn = (node: Node) => block(node, travels(source, node));
  const follow = follower({ source, words, edits, block, holdsWrapper });

  /** Calls of local functions that return a wrapper: they stay, and what they return is followed. */
  const made = new Set<Call>();
  for (const call of mounts) {
    const options = optionEdits(source, call);
    const makers = callsOfMaker(source, call, mounts);
    for (const each of makers ?? []) made.add(each);
    if ("code" in options) block(call, options);
    else if (makers) edits.push(renderEdit(call), ...options);
    else if (isSharedByTests(call)) block(call, blocked("shared"));
    else followMount(call, options);
  }
  for (const call of made) {
    if (isSharedByTests(call)) block(call, blocked("shared"));
    else followMount(call, []);
  }
  for (const [binding, calls] of held) followHolder(binding, calls);
  if (blocks.length > 0 || mounts.length === 0) return conversion;
  for (const each of holders) edits.push(...each.edits(words));
  for (const each of timerStatements(source)) edits.push(...wrapInAct(source, each, words.act()));
  for (const each of waitingStatements(source)) edits.push(...wrapInAsyncAct(source, each, words.act()));
  return conversion;

  function renderEdit(call: Call): Edit {
    return replace({ start: call.start, end: (call.typeArguments ?? call.callee).end }, words.render());
  }

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
    const plain = made.has(call) ? [] : [renderEdit(call)];
    if (parent?.type === "ExpressionStatement") return void edits.push(...plain, ...options);
    const shift = (each: Edit): Edit => ({ ...each, start: each.start - call.start, end: each.end - call.start });
    const view = applyEdits(source.textOf(call), [...plain, ...options].map(shift));
    follow(call, { kind: "root", root: { view, ref: () => null, element: () => null } });
  }

  function followHolder(binding: Binding, calls: Call[]): void {
    const { declaration } = binding;
    const isDeclared = declaration.type === "VariableDeclarator" && declaration.init === calls[0];
    const isOpen =
      declaration.type === "VariableDeclarator" &&
      (!declaration.init || (isNothing(declaration.init) && source.dialect.language === "js"));
    const writes = binding.writes.filter((each) => !isClearing(each)).length;
    const isPlain =
      declaration.type === "VariableDeclarator" &&
      declaration.id.type === "Identifier" &&
      (isDeclared ? writes === 0 : isOpen && writes === calls.length);
    if (!isPlain || (isDeclared && calls.length > 1)) return passedOn(calls[0]!);
    const renderings = calls.map((call) => ({
      call,
      statement: isDeclared ? declaration.parent! : call.parent!.parent!,
    }));
    const holder = holdRoot(source, project, names, binding, renderings, (call) => made.has(call));
    holders.push(holder);
    for (const mention of binding.references)
      if (!binding.writes.includes(mention)) follow(mention, { kind: "root", root: holder });
  }

  function holdsWrapper(node: Node): boolean {
    const isWithin = (each: Node) => node.start <= each.start && each.end <= node.end;
    return (
      mounts.some(isWithin) ||
      [...made].some(isWithin) ||
      [...held.keys()].some((binding) => binding.references.some(isWithin))
    );
  }
}

/** `wrapper = null;` after a test. */
function isClearing(write: Node): boolean {
  return write.parent?.type === "AssignmentExpression" && isNothing(write.parent.right);
}
