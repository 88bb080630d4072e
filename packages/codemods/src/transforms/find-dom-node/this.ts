import type { Node } from "oxc-parser";
import { replace } from "../../edits.ts";
import type { NodeOf } from "../../source.ts";
import { instanceBehind, instanceText } from "../../syntax/instances.ts";
import type { Context, Site } from "../../transform.ts";
import { asType } from "./call.ts";
import type { Crew } from "./crew.ts";
import { ownersOf } from "./facts.ts";
import { givenChild } from "./findings.ts";
import { rootRefOf } from "./root-ref.ts";
import { rootsOf } from "./root.ts";
import type { Words } from "./words.ts";

/** `findDOMNode(this)`: the component gets a ref on its root. */
export function rewriteThis(
  { source, plan, isBlocked }: Context<Crew>,
  site: Site,
  call: NodeOf<"CallExpression">,
  argument: Node,
  words: Words,
): void {
  const instance = instanceBehind(source, argument);
  if (!instance?.certain) return site.finding("find-dom-node/this", { why: "what `this` is here cannot be told" });
  const { owner } = instance;
  const roots = rootsOf(source, owner, plan.holds(source));
  if (!roots.ok) return site.finding("find-dom-node/this", { why: roots.why });
  const local = ownersOf(source).find((each) => each.owner === owner)?.local ?? "";
  const isFar = roots.on.length > 0 || roots.isOpen;
  const own = plan.ownRoot(source.path, local);
  const children = roots.isOpen ? plan.childrenOf(source.path, local) : "reached";
  if (isFar && (children === "unreachable" || !own || isBlocked(own.link)))
    return site.finding("find-dom-node/this", { why: "what it renders may be an instance without a ref on its root" });
  const said = words.at(site);
  const ref = rootRefOf(source, owner, roots, said, plan.wanted(source.path, local)?.field);
  if (!ref.ok) return site.finding("find-dom-node/this", { why: ref.why });
  const read = `${instanceText(source, argument)}.${ref.member}`;
  const nodeOf = isFar ? said.nodeOf() : "";
  if (nodeOf === null) return site.finding("find-dom-node/this", { why: "`nodeOf` means something else in this file" });
  const edits = [
    ...ref.edits(),
    replace(call, asType(source, call, isFar ? `${nodeOf}(${read})` : read)),
    ...said.edits(),
  ];
  site.change(edits, "a ref on the root instead of findDOMNode", {
    ...said.extras(),
    ...(isFar && own ? { link: own.link } : {}),
    notes: children === "unseen" && words.isNews(local) ? [givenChild(local)] : [],
  });
}
