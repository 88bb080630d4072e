import type { Node } from "oxc-parser";
import { type Edit, replace } from "../../edits.ts";
import type { NodeOf } from "../../source.ts";
import type { Context, Site } from "../../transform.ts";
import type { HeldByRef } from "./argument.ts";
import { asType, unwrap } from "./call.ts";
import type { Crew, ReachedRoot } from "./crew.ts";
import { ownersOf } from "./facts.ts";
import { givenChild } from "./findings.ts";
import type { Words } from "./words.ts";

interface HeldCall {
  call: NodeOf<"CallExpression">;
  argument: Node;
  given: HeldByRef;
}

/** `findDOMNode(child)` of what a ref holds, where that may be an instance. */
export function rewriteHeld(context: Context<Crew>, site: Site, held: HeldCall, words: Words): void {
  const { source, plan } = context;
  const { call, argument, given } = held;
  const text = source.textOf(argument);
  const root = sharedRoot(context, given);
  const edits = root && unwrap(source, call, argument, root.member);
  const names = [...new Set([...given.types, ...given.tags].map((each) => source.textOf(each)))];
  if (edits) {
    const reason = `the root of ${names.join(" or ")} instead of findDOMNode`;
    return site.change(edits, reason, { link: root.link });
  }
  const parents = given.parents.map((each) => ownersOf(source).find(({ owner }) => owner === each)?.local ?? "");
  const report = () => {
    if (names.length > 0) site.finding("find-dom-node/component", { name: names.join(" or "), argument: text });
    else site.finding("find-dom-node/unknown", { argument: text });
  };
  const links = given.types.map((each) => linkOf(context, each));
  const linksOfParents = parents.map((each) => plan.linkOfChildren(source.path, each));
  const isOut = (each: string) => plan.childrenOf(source.path, each) === "unreachable";
  if (links.includes(null) || parents.some(isOut) || linksOfParents.some(context.isBlocked)) return report();
  const said = words.at(site);
  const nodeOf = said.nodeOf();
  if (nodeOf === null) return report();
  const [link] = [...links, ...linksOfParents].filter((each) => each !== "");
  const unseen = parents.filter((each) => plan.childrenOf(source.path, each) === "unseen");
  const notes = [
    ...unseen.filter((each) => words.isNews(each)).map(givenChild),
    ...given.tags.map((each) => ({ code: "find-dom-node/tag", args: { name: source.textOf(each) }, node: each })),
  ];
  site.change(
    [...callInstead(context, held, nodeOf), ...said.edits()],
    "the node behind the ref instead of findDOMNode",
    {
      ...said.extras(),
      ...(link ? { link } : {}),
      notes,
    },
  );
}

/** `nodeOf(x)` where `findDOMNode(x)` stood; the argument stays as it is for other changes. */
function callInstead({ source }: Context<Crew>, { call, argument }: HeldCall, nodeOf: string): Edit[] {
  const [before, after] = asType(source, call, "\0").split("\0");
  return [
    replace({ start: call.start, end: argument.start }, `${before}${nodeOf}(`),
    replace({ start: argument.end, end: call.end }, `)${after}`),
  ];
}

/** The link to the class that a ref holds an instance of; empty for a node, `null` where neither can be told. */
function linkOf({ source, plan, isBlocked }: Context<Crew>, type: Node): string | null {
  const holds = plan.holds(source)(type);
  if (holds === "node") return "";
  const link = holds === "instance" ? (plan.rootOf(source, type)?.link ?? null) : null;
  return link === null || isBlocked(link) ? null : link;
}

/** How the root is read when it is one class's, near to its instance. */
function sharedRoot({ source, plan, isBlocked }: Context<Crew>, given: HeldByRef): ReachedRoot | null {
  if (given.orNode || given.parents.length > 0 || given.tags.length > 0) return null;
  const [first, ...rest] = given.types;
  const root = first ? plan.rootOf(source, first) : null;
  if (!first || !root || root.isFar || isBlocked(root.link)) return null;
  return rest.every((each) => source.textOf(each) === source.textOf(first)) ? root : null;
}
