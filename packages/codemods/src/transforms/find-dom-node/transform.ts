import type { Node } from "oxc-parser";
import { defineTransform } from "../../define.ts";
import { replace } from "../../edits.ts";
import type { NodeOf, Source } from "../../source.ts";
import { instanceBehind, instanceText } from "../../syntax/instances.ts";
import { originOf } from "../../syntax/origins.ts";
import type { Context } from "../../transform.ts";
import { argumentOf } from "./argument.ts";
import { asType, unwrap } from "./call.ts";
import { type Crew, type FileFacts, factsOf, openCrew, ownersOf } from "./crew.ts";
import { findings } from "./findings.ts";
import { rootRefOf } from "./root-ref.ts";
import { rootsOf } from "./root.ts";
import { rewriteTransitions } from "./transitions.ts";

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
  facts(source) {
    const types = callsIn(source).flatMap((call) => {
      const [argument] = call.arguments;
      const given = argument ? argumentOf(source, argument, () => false) : null;
      return given?.kind === "component" && given.always ? given.types : [];
    });
    return factsOf(source, types);
  },
  plan: (facts, project) => openCrew(facts, project),
  visit(context) {
    const { source, project, found } = context;
    const end = () => {
      exposeRoots(context);
      rewriteTransitions(context, context.plan.transitions, (type) => leadsToNode(context, type));
    };
    if (!source.text.includes("findDOMNode")) return { end };
    const means = (node: Node) => {
      const origin = project.originOf(source, node);
      return origin?.source === "react-dom" && origin.name === "findDOMNode" && origin.rest.length === 0;
    };
    return {
      CallExpression(node) {
        if (means(node.callee)) rewriteCall(context, node);
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

function callsIn(source: Source): NodeOf<"CallExpression">[] {
  if (!source.text.includes("findDOMNode")) return [];
  return source.all("CallExpression").filter((each) => originOf(source, each.callee)?.name === "findDOMNode");
}

function rewriteCall(context: Context<Crew>, call: NodeOf<"CallExpression">): void {
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
    case "component": {
      const root = given.always ? sharedRoot(context, given.types) : null;
      const edits = root && unwrap(source, call, argument, root.member);
      const names = [...new Set(given.types.map((each) => source.textOf(each)))].join(" or ");
      if (!edits) return site.finding("find-dom-node/component", { name: names, argument: text });
      return site.change(edits, `the root of ${names} instead of findDOMNode`, { link: root.link });
    }
    case "this": {
      const instance = instanceBehind(source, argument);
      if (!instance?.certain) return site.finding("find-dom-node/this", { why: "what `this` is here cannot be told" });
      const roots = rootsOf(source, instance.owner, (type) => plan.forwards(source, type));
      if (!roots.ok) return site.finding("find-dom-node/this", { why: roots.why });
      const ref = rootRefOf(source, instance.owner, roots.elements, () => site.import("react", "createRef"));
      if (!ref.ok) return site.finding("find-dom-node/this", { why: ref.why });
      return site.change(
        [...ref.edits, replace(call, asType(source, call, `${instanceText(source, argument)}.${ref.member}`))],
        "a ref on the root instead of findDOMNode",
      );
    }
  }
}

/** Whether a ref on a component holds its node, or an instance that keeps it in `rootRef`. */
function leadsToNode({ source, plan, isBlocked }: Context<Crew>, type: Node): boolean {
  const root = plan.rootOf(source, type);
  return plan.forwards(source, type) || (root?.member === "rootRef.current" && !isBlocked(root.link));
}

/** How the root of every one of these components is read, when they are all read alike. */
function sharedRoot(
  { source, plan, isBlocked }: Context<Crew>,
  types: readonly Node[],
): { member: string; link: string } | null {
  const roots = types.map((each) => plan.rootOf(source, each));
  const [first] = roots;
  if (!first || isBlocked(first.link)) return null;
  return roots.every((each) => each?.link === first.link) ? first : null;
}

/** Gives the classes of this file whose root other places want a ref on it. */
function exposeRoots({ source, plan, found, isBlocked }: Context<Crew>): void {
  for (const { local, owner } of ownersOf(source)) {
    const wanted = plan.wanted(source.path, local);
    if (!wanted || isBlocked(wanted.link)) continue;
    const roots = rootsOf(source, owner);
    const [element] = roots.ok ? roots.elements : [];
    if (!roots.ok || !element) continue;
    const probe = rootRefOf(source, owner, roots.elements, () => "createRef", wanted.field);
    if (!probe.ok || probe.edits.length === 0) continue;
    const site = found(element);
    const ref = rootRefOf(source, owner, roots.elements, () => site.import("react", "createRef"), wanted.field);
    if (ref.ok) site.change(ref.edits, `a ref on the root of ${local}, which others read`, { link: wanted.link });
  }
}
