import { defineTransform } from "../../define.ts";
import { insertAfter, insertBefore, replace } from "../../edits.ts";
import type { NodeOf, Source } from "../../source.ts";
import { keyName } from "../../syntax/components.ts";
import { memberName } from "../../syntax/origins.ts";
import type { Context } from "../../transform.ts";
import { elementhood } from "./elements.ts";
import { findings } from "./findings.ts";

/** `element.ref` → `element.props.ref`: from React 19 on a ref is a prop like any other. */
export default defineTransform({
  name: "element-ref",
  summary: "read an element's ref from its props, where React 19 keeps it",
  rows: [51],
  preset: "migrate",
  since: "19",
  // Before 19 a ref is no prop, and reading it there answers undefined.
  validFrom: "19",
  words: [".ref", "{ ref", "{ref", ", ref"],
  findings,
  visit: (context) => ({
    MemberExpression(node) {
      if (memberName(node) === "ref") rewriteRead(context, node);
    },
    VariableDeclarator(node) {
      if (node.id.type === "ObjectPattern" && node.init) rewritePattern(context, node.id, node.init);
    },
  }),
});

function rewriteRead({ source, found }: Context<unknown>, node: NodeOf<"MemberExpression">): void {
  const kind = elementhood(source, node.object);
  if (!kind) return;
  const { parent } = node;
  const site = found(node);
  const isWritten = parent?.type === "AssignmentExpression" && parent.left === node;
  if (isWritten || (parent?.type === "UnaryExpression" && parent.operator === "delete"))
    return site.finding("element-ref/written");
  const cast = node.object.type === "TSAsExpression" ? node.object.typeAnnotation : null;
  // The type that was claimed for the sake of `ref` says nothing of props.
  const edits = cast && source.textOf(cast) !== "any" ? [replace(cast, "any")] : [];
  const at = node.property;
  if (kind === "always" || node.computed) {
    return site.change(
      [...edits, node.computed ? insertAfter(node.object.end, ".props") : insertBefore(at, "props.")],
      "ref read from props",
    );
  }
  if (usesOptionalChaining(source)) return site.change([...edits, insertBefore(at, "props?.")], "ref read from props");
  const object = source.text.slice(node.start, at.start).trimEnd();
  return site.change([replace(node, `(${object}props && ${object}props.ref)`)], "ref read from props");
}

/** A child may be text, which has no props: the read must not throw where it did not before. */
function usesOptionalChaining(source: Source): boolean {
  return source.dialect.language === "ts" || source.all("ChainExpression").length > 0;
}

/** `const { ref } = child` */
function rewritePattern(
  { source, found }: Context<unknown>,
  pattern: NodeOf<"ObjectPattern">,
  init: NonNullable<NodeOf<"VariableDeclarator">["init"]>,
): void {
  const property = pattern.properties.find((each) => each.type === "Property" && keyName(each) === "ref");
  if (property?.type !== "Property" || !elementhood(source, init)) return;
  const site = found(property);
  if (pattern.properties.length === 1) return site.change([insertAfter(init, ".props")], "ref read from props");
  const hasProps = pattern.properties.some((each) => each.type === "Property" && keyName(each) === "props");
  if (hasProps || pattern.properties.some((each) => each.type === "RestElement"))
    return site.finding("element-ref/pattern");
  const text = source.textOf(property);
  return site.change([replace(property, `props: { ${text} }`)], "ref read from props");
}
