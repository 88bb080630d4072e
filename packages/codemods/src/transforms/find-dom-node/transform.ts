import type { Node } from "oxc-parser";
import { defineTransform } from "../../define.ts";
import { type Edit, replace } from "../../edits.ts";
import type { NodeOf, Source } from "../../source.ts";
import { instanceBehind } from "../../syntax/instances.ts";
import type { Context } from "../../transform.ts";
import { argumentOf } from "./argument.ts";
import { findings } from "./findings.ts";
import { type ForwardingComponents, forwardersOf, openForwarding } from "./forwarding.ts";
import { rootRefOf } from "./root-ref.ts";
import { rootsOf } from "./root.ts";

/** `findDOMNode(x)` → `x` where that is a node already, `findDOMNode(this)` → a ref on the root. */
export default defineTransform<string[], ForwardingComponents>({
  name: "find-dom-node",
  summary: "read DOM nodes from refs instead of findDOMNode",
  rows: [43],
  preset: "migrate",
  since: "19",
  validFrom: "16",
  words: ["findDOMNode", "forwardRef"],
  findings,
  facts(source) {
    const names = source.text.includes("forwardRef") ? forwardersOf(source) : [];
    return names.length > 0 ? names : undefined;
  },
  plan: (facts) => openForwarding(facts),
  visit(context) {
    const { source, project, found } = context;
    if (!source.text.includes("findDOMNode")) return {};
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
    };
  },
});

function isCallee(node: Node): boolean {
  return node.parent?.type === "CallExpression" && node.parent.callee === node;
}

function rewriteCall(context: Context<ForwardingComponents>, call: NodeOf<"CallExpression">): void {
  const { source, project, plan, found } = context;
  const site = found(call);
  const [argument] = call.arguments;
  if (!argument || argument.type === "SpreadElement" || call.arguments.length > 1)
    return site.finding("find-dom-node/unknown", { argument: "" });
  const text = source.textOf(argument);
  const given = argumentOf(source, project, plan, argument);
  switch (given.kind) {
    case "node":
      return site.change(unwrap(source, call, argument), `${text} is the node itself`);
    case "component":
      return site.finding("find-dom-node/component", { name: given.name, argument: text });
    case "unknown":
      return site.finding("find-dom-node/unknown", { argument: text });
    case "this": {
      const instance = instanceBehind(source, argument);
      if (!instance?.certain) return site.finding("find-dom-node/this", { why: "what `this` is here cannot be told" });
      const roots = rootsOf(source, instance.owner);
      if (!roots.ok) return site.finding("find-dom-node/this", { why: roots.why });
      const ref = rootRefOf(source, instance.owner, roots.elements, () => site.import("react", "createRef"));
      if (!ref.ok) return site.finding("find-dom-node/this", { why: ref.why });
      return site.change(
        [...ref.edits, replace(call, asType(source, call, ref.read(text)))],
        "a ref on the root instead of findDOMNode",
      );
    }
  }
}

/** Takes the call away around its argument, which stays as it is for other changes. */
function unwrap(source: Source, call: NodeOf<"CallExpression">, argument: Node): Edit[] {
  const type = typeArgument(source, call);
  const isCompound = !/^(Identifier|MemberExpression|CallExpression|ThisExpression|TSNonNullExpression|Literal)$/.test(
    argument.type,
  );
  const isAlone =
    /^(VariableDeclarator|ReturnStatement|ExpressionStatement|CallExpression|NewExpression|ArrowFunctionExpression|JSXExpressionContainer)$/.test(
      call.parent?.type ?? "",
    ) ||
    (call.parent?.type === "AssignmentExpression" && call.parent.right === call);
  const isCallee = call.parent?.type === "CallExpression" && call.parent.callee === call;
  const isWrapped = call.parent?.type === "MemberExpression" && call.parent.start < call.start;
  const open = (isCompound && !isWrapped && (!isAlone || isCallee)) || type !== null;
  const end = type === null ? "" : ` as ${type}`;
  return [
    replace({ start: call.start, end: argument.start }, open ? "(" : ""),
    replace({ start: argument.end, end: call.end }, open ? `${end})` : ""),
  ];
}

function asType(source: Source, call: NodeOf<"CallExpression">, text: string): string {
  const type = typeArgument(source, call);
  return type === null ? text : `(${text} as ${type})`;
}

/** `findDOMNode<HTMLElement>(…)` */
function typeArgument(source: Source, call: NodeOf<"CallExpression">): string | null {
  const [type] = call.typeArguments?.params ?? [];
  return type ? source.textOf(type) : null;
}
