import type { Node } from "oxc-parser";
import { type Edit, replace } from "../../edits.ts";
import { SupportBringer, type SupportPlace } from "../../support-code.ts";
import { belowImports } from "../../syntax/below-imports.ts";
import { freeName } from "../../syntax/free-name.ts";
import type { Source } from "../../source.ts";
import type { ChangeExtras, Context, Site } from "../../transform.ts";
import { childTypes } from "./transition-child.ts";
import { type TransitionUses, transitionUses } from "./transition-uses.ts";
import { withNode } from "./with-node.ts";

/** Whether an element's ref provably leads to a node, by its name. */
type LeadsToNode = (type: Node) => boolean;

/**
 * Gives the transitions of react-transition-group a `nodeRef` each: without one they call `findDOMNode` themselves. What
 * they are called in the file stays for statics and types; elements and values use the one that holds its node.
 */
export function rewriteTransitions(
  { source, project, found }: Context<unknown>,
  place: SupportPlace,
  leadsToNode: LeadsToNode,
): void {
  const bringer = new SupportBringer(source);
  for (const uses of transitionUses(source, (node) => project.originOf(source, node))) {
    for (const each of uses.extended) found(each).finding("find-dom-node/transition", { name: uses.text });
    const [first] = [...uses.elements, ...uses.values];
    const [done] = uses.given;
    if (!first && done) found(done).ignore("has-a-node-ref");
    if (!first) continue;
    const site = found(first);
    if (uses.obstacle) site.finding("find-dom-node/transition", { name: uses.text });
    else rewrite(source, site, uses, bringer, place, leadsToNode);
  }
}

function rewrite(
  source: Source,
  site: Site,
  uses: TransitionUses,
  bringer: SupportBringer,
  place: SupportPlace,
  leadsToNode: LeadsToNode,
): void {
  const brought = bringer.bring(site, withNode, place);
  if (brought.edits === null) return site.finding("find-dom-node/transition", { name: uses.text });
  const { semicolon } = source.style;
  const known = declaredBy(source, brought.text, uses.text);
  const name = known ?? freeName(source, `${uses.name}WithNode`);
  const declaration = `const ${name} = ${brought.text}(${uses.text})${semicolon}`;
  const edits: Edit[] = [
    ...brought.edits,
    ...(known === null ? [belowImports(source, declaration)] : []),
    ...uses.elements.flatMap(({ openingElement, closingElement }) =>
      [openingElement, closingElement].flatMap((each) => (each ? [replace(each.name, name)] : [])),
    ),
    ...uses.values.map((each) => replace(each, isShorthand(each) ? `${uses.text}: ${name}` : name)),
  ];
  const notes = uses.elements.flatMap((each) => {
    const types = childTypes(source, each).filter((type) => !leadsToNode(type));
    const names = [...new Set(types.map((type) => source.textOf(type).replace(/\s+/g, " ").slice(0, 60)))];
    return names.length > 0
      ? [{ code: "find-dom-node/transition-child", args: { names }, node: each.openingElement }]
      : [];
  });
  const extras: ChangeExtras = { raises: ["react-transition-group"], notes, ...brought.extras };
  site.change(edits, `${uses.name} holds its node by a ref on its child`, extras);
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
