import type { Node } from "oxc-parser";
import { defineTransform } from "../../define.ts";
import type { NodeOf } from "../../source.ts";
import type { Context } from "../../transform.ts";
import { argumentOf } from "./argument.ts";
import { unwrap } from "./call.ts";
import { type Crew, openCrew } from "./crew.ts";
import { type FileFacts, factsOf, ownersOf, unsaid } from "./facts.ts";
import { findings, givenChild } from "./findings.ts";
import { rewriteHeld } from "./held.ts";
import { rootRefOf } from "./root-ref.ts";
import { rootsOf } from "./root.ts";
import { rewriteThis } from "./this.ts";
import { rewriteTransitions } from "./transitions.ts";
import { withNode } from "./with-node.ts";
import { type Words, openWords } from "./words.ts";

/** `findDOMNode(x)` → `x` where that is a node already, else a ref on the root of the component, over files. */
export default defineTransform<FileFacts, Crew>({
  name: "find-dom-node",
  summary: "read DOM nodes from refs instead of findDOMNode",
  rows: [43],
  preset: "migrate",
  since: "19",
  validFrom: "16",
  // Classes, too: an instance may be given to findDOMNode in another file, and its root then needs a ref.
  words: [
    "findDOMNode",
    "react-transition-group",
    "forwardRef",
    " extends ",
    "styled",
    "createReactClass",
    "createClass",
  ],
  findings,
  facts: factsOf,
  plan: (facts, project) => openCrew(facts, project),
  visit(context) {
    const { source, project, plan, found } = context;
    const words = openWords(source, plan);
    const end = () => {
      exposeRoots(context, words);
      const place = plan.places.get(withNode) ?? [];
      rewriteTransitions(context, place, (type) => leadsToNode(context, type));
    };
    if (!source.text.includes("findDOMNode")) return { end };
    const means = (node: Node) => {
      const origin = project.originOf(source, node);
      return origin?.source === "react-dom" && origin.name === "findDOMNode" && origin.rest.length === 0;
    };
    return {
      CallExpression(node) {
        if (means(node.callee)) rewriteCall(context, node, words);
      },
      MemberExpression(node) {
        if (isCallee(node) || !means(node)) return;
        found(node).finding("find-dom-node/value");
      },
      Identifier(node) {
        const { parent } = node;
        if (
          isCallee(node) ||
          !parent ||
          /^(Import|Export|MemberExpression|Property$|VariableDeclarator)/.test(parent.type)
        )
          return;
        const binding = source.names.bindingOf(node);
        if (binding && binding.identifier !== node && means(node)) found(node).finding("find-dom-node/value");
      },
      end,
    };
  },
});

function isCallee(node: Node): boolean {
  return node.parent?.type === "CallExpression" && node.parent.callee === node;
}

function rewriteCall(context: Context<Crew>, call: NodeOf<"CallExpression">, words: Words): void {
  const { source, plan, found } = context;
  const site = found(call);
  const [argument] = call.arguments;
  if (!argument || argument.type === "SpreadElement" || call.arguments.length > 1)
    return site.finding("find-dom-node/unknown", { argument: "" });
  const text = source.textOf(argument);
  const given = argumentOf(source, argument, (type) => plan.forwards(source, type));
  switch (given.kind) {
    case "node":
      return site.change(unwrap(source, call, argument), `${text} is the node itself`);
    case "unknown":
      return site.finding("find-dom-node/unknown", { argument: text });
    case "held":
      return rewriteHeld(context, site, { call, argument, given }, words);
    case "this":
      return rewriteThis(context, site, call, argument, words);
  }
}

/** Whether a ref on a component holds its node, or an instance that keeps it in `rootRef`. */
function leadsToNode({ source, plan, isBlocked }: Context<Crew>, type: Node): boolean {
  const holds = plan.holds(source)(type);
  return holds === "node" || (holds === "instance" && !isBlocked(plan.rootOf(source, type)?.link ?? ""));
}

/** Gives the classes of this file whose root other places want a ref on it. */
function exposeRoots({ source, plan, found, isBlocked }: Context<Crew>, words: Words): void {
  for (const { local, owner } of ownersOf(source)) {
    const wanted = plan.wanted(source.path, local);
    if (!wanted || isBlocked(wanted.link)) continue;
    const roots = rootsOf(source, owner, plan.holds(source));
    const [element] = roots.ok ? roots.elements : [];
    if (!roots.ok || !element) continue;
    const probe = rootRefOf(source, owner, roots, unsaid, wanted.field);
    if (!probe.ok || !probe.isNew) continue;
    const site = found(element);
    const said = words.at(site);
    const ref = rootRefOf(source, owner, roots, said, wanted.field);
    const isUnseen = roots.isOpen && plan.childrenOf(source.path, local) === "unseen";
    const notes = isUnseen && words.isNews(local) ? [givenChild(local)] : [];
    if (!ref.ok) {
      site.finding("find-dom-node/this", { why: ref.why });
      continue;
    }
    const edits = [...ref.edits(), ...said.edits()];
    const extras = { ...said.extras(), link: wanted.link, notes };
    site.change(edits, `a ref on the root of ${local}, which others read`, extras);
  }
}
