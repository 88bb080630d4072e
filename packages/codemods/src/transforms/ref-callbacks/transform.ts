import { defineTransform } from "../../define.ts";
import type { Source } from "../../source.ts";
import type { FunctionNode } from "../../syntax/components.ts";
import { keyName } from "../../syntax/components.ts";
import { functionsOf, refCallbacks } from "../../syntax/ref-holders.ts";
import type { Context } from "../../transform.ts";
import { findings } from "./findings.ts";
import { isUsedForItsValue } from "./other-uses.ts";
import { returnsOf } from "./returns.ts";
import { withoutReturns } from "./without-returns.ts";

/** Ref callbacks return nothing: React 19 runs what they return as a clean-up, and its types refuse the rest. */
export default defineTransform({
  name: "ref-callbacks",
  summary: "let ref callbacks return nothing, since React 19 runs what they return as a clean-up",
  rows: [52, 53],
  preset: "migrate",
  since: "19",
  validFrom: "16",
  // Not plain `ref=` and `ref:`, which every `href` has.
  words: [" ref=", "\tref=", "\nref=", " ref:", "{ref:", ",ref:", "Ref={"],
  findings,
  visit: (context) => ({
    end() {
      const seen = new Set<FunctionNode>();
      for (const { node } of refCallbacks(context.source)) {
        if (seen.has(node)) continue;
        seen.add(node);
        decide(context, node);
      }
      for (const node of likeRefs(context.source)) {
        if (!seen.has(node)) decide(context, node);
        seen.add(node);
      }
    },
  }),
});

function decide({ source, found }: Context<unknown>, node: FunctionNode): void {
  if (node.async || node.generator) return;
  const returns = returnsOf(source, node);
  if (returns.length === 0) return;
  const site = found(node);
  if (returns.some((each) => each.kind === "function")) return site.finding("ref-callbacks/returns-function");
  if (isUsedForItsValue(source, node)) return site.finding("ref-callbacks/used-elsewhere");
  site.change(withoutReturns(source, node, returns), "ref callback that returns nothing");
}

/**
 * Functions that are handed on under a ref's name (`innerRef={(el) => (this.el = el)}`). Only those that return what they
 * were given: whoever receives them had that already.
 */
function likeRefs(source: Source): FunctionNode[] {
  const values = [
    ...source.all("JSXAttribute").flatMap((each) => {
      const isLike = each.name.type === "JSXIdentifier" && /^[a-z]\w*Ref$/.test(each.name.name);
      return isLike && each.value?.type === "JSXExpressionContainer" ? [each.value.expression] : [];
    }),
    ...source.all("Property").flatMap((each) => {
      const isArgument = each.parent?.type === "ObjectExpression" && each.parent.parent?.type === "CallExpression";
      return isArgument && each.kind === "init" && keyName(each) === "ref" ? [each.value] : [];
    }),
  ];
  return values.flatMap((value) =>
    functionsOf(source, value).flatMap(({ node, parameter }) => {
      const given = node.params[parameter];
      const only = node.body?.type === "BlockStatement" && node.body.body.length === 1 ? node.body.body[0] : null;
      const body = only?.type === "ReturnStatement" ? only.argument : node.body;
      const isEcho =
        body?.type === "AssignmentExpression" &&
        body.right.type === "Identifier" &&
        given?.type === "Identifier" &&
        body.right.name === given.name;
      return isEcho ? [node] : [];
    }),
  );
}
