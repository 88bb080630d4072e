import type { Node } from "oxc-parser";
import { type Edit, replace } from "../../edits.ts";
import { SupportBringer, type SupportPlace } from "../../support-code.ts";
import { belowImports } from "../../syntax/below-imports.ts";
import { freeName } from "../../syntax/free-name.ts";
import type { Source } from "../../source.ts";
import type { Context } from "../../transform.ts";
import { isTagProp } from "./tag-variables.ts";
import { childTypes } from "./transition-child.ts";
import { type TransitionUse, type TransitionUses, transitionUses } from "./transition-uses.ts";
import { withNode } from "./with-node.ts";

/** Whether an element's ref provably leads to a node, by its name. */
type LeadsToNode = (type: Node) => boolean;

/**
 * Gives the transitions of react-transition-group a `nodeRef` each: without one they call `findDOMNode` themselves. What
 * they are called in the file stays for statics and types; elements and values use the one that holds its node.
 */
export function rewriteTransitions(context: Context<unknown>, place: SupportPlace, leadsToNode: LeadsToNode): void {
  const { source, project, found } = context;
  const bringer = new SupportBringer(source);
  for (const each of transitionUses(source, (node) => project.originOf(source, node))) {
    for (const node of each.hidden) found(node).finding("find-dom-node/transition", { name: each.text });
    for (const node of each.given) found(node).ignore("has-a-node-ref");
    const proven: TransitionUse[] = [];
    for (const use of each.uses) {
      const types = use.children && childTypes(source, use.children);
      const open = types?.filter((type) => !isTagProp(source, type) && !leadsToNode(type));
      if (open?.length === 0) proven.push(use);
      else if (!open) found(use.place).finding("find-dom-node/transition", { name: each.text });
      else found(use.place).finding("find-dom-node/transition-child", { names: textsOf(source, open) });
    }
    if (proven.length > 0) rewrite(context, each, proven, bringer, place);
  }
}

/** All of them in one change, as they need the same declaration. */
function rewrite(
  { source, found }: Context<unknown>,
  { name, text }: TransitionUses,
  proven: readonly TransitionUse[],
  bringer: SupportBringer,
  place: SupportPlace,
): void {
  const sites = proven.map((each) => found(each.place));
  const [first, ...rest] = sites;
  const brought = first && bringer.bring(first, withNode, place);
  if (!first || !brought?.edits) {
    for (const each of sites) each.finding("find-dom-node/transition", { name: text });
    return;
  }
  const known = declaredBy(source, brought.text, text);
  const local = known ?? freeName(source, `${name}WithNode`);
  const declaration = `const ${local} = ${brought.text}(${text})${source.style.semicolon}`;
  const edits: Edit[] = [
    ...brought.edits,
    ...(known === null ? [belowImports(source, declaration)] : []),
    ...proven.flatMap(({ names }) =>
      names.map((each) => replace(each, isShorthand(each) ? `${text}: ${local}` : local)),
    ),
  ];
  const notes = proven.flatMap(({ place: node, children }) => {
    const tags = childTypes(source, children ?? []).filter((type) => isTagProp(source, type));
    return tags.length > 0
      ? [{ code: "find-dom-node/transition-tag", args: { names: textsOf(source, tags) }, node }]
      : [];
  });
  const reason = `${name} holds its node by a ref on its child`;
  first.change(edits, reason, { raises: ["react-transition-group"], notes, ...brought.extras });
  for (const each of rest) each.change([], reason);
}

function textsOf(source: Source, nodes: readonly Node[]): string[] {
  return [...new Set(nodes.map((each) => source.textOf(each).replaceAll(/\s+/g, " ").slice(0, 60)))];
}

/** What an earlier change of the file calls the transition that holds its node. */
function declaredBy(source: Source, maker: string, text: string): string | null {
  for (const { name, declaration } of source.names.root.bindings.values()) {
    const init = declaration.type === "VariableDeclarator" ? declaration.init : null;
    if (init && source.textOf(init) === `${maker}(${text})`) return name;
  }
  return null;
}

function isShorthand({ parent }: Node): boolean {
  return parent?.type === "Property" && parent.shorthand;
}
