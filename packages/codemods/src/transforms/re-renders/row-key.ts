import type { Node } from "oxc-parser";
import type { NodeOf, Source } from "../../source.ts";
import { type FunctionNode, enclosingFunction } from "../../syntax/components.ts";
import type { Context } from "../../transform.ts";

/** Looks at a row's `key`: an index moves state to another row when the list changes, a random one makes every row anew. */
export function rowKey({ source, found }: Context<unknown>, key: Node): void {
  if (isRandom(source, key)) return found(key).finding("re-renders/random-key", { key: source.textOf(key) });
  const index = indexIn(source, key);
  if (!index) return;
  const list = index.parent as NodeOf<"CallExpression">;
  const items = list.callee.type === "MemberExpression" ? list.callee.object : list.callee;
  if (isFixed(source, items)) found(key).ignore("rows-of-a-fixed-list");
  else found(key).finding("re-renders/index-key", { list: source.textOf(items).replace(/\s+/g, " ").slice(0, 40) });
}

function isRandom(source: Source, key: Node): boolean {
  return (
    key.type === "CallExpression" &&
    /^(Math\.random|Date\.now|uuid(v4)?|uuid\.v[14]|v4|nanoid|shortid(\.generate)?|_\.uniqueId|uniqueId|_uniqueId)$/.test(
      source.textOf(key.callee),
    )
  );
}

/** The `.map()` callback whose second parameter alone makes the key, directly or in a template or sum with constants. */
function indexIn(source: Source, key: Node): FunctionNode | null {
  const row = enclosingFunction(key);
  const call = row?.parent;
  if (!row || call?.type !== "CallExpression" || call.callee.type !== "MemberExpression") return null;
  if (call.callee.property.type !== "Identifier" || call.callee.property.name !== "map") return null;
  const second = row.params[1];
  return second?.type === "Identifier" && isOnly(source, key, second) ? row : null;
}

function isOnly(source: Source, key: Node, index: NodeOf<"Identifier">): boolean {
  switch (key.type) {
    case "Identifier":
      return source.names.bindingOf(key)?.identifier === index;
    case "TemplateLiteral":
      return key.expressions.length === 1 && isOnly(source, key.expressions[0]!, index);
    case "BinaryExpression":
      return (
        (key.left.type === "Literal" && isOnly(source, key.right, index)) ||
        (key.right.type === "Literal" && isOnly(source, key.left, index))
      );
    case "CallExpression":
      return (
        key.callee.type === "MemberExpression" &&
        key.callee.property.type === "Identifier" &&
        key.callee.property.name === "toString" &&
        isOnly(source, key.callee.object, index)
      );
    default:
      return false;
  }
}

/** Whether a list is written in place or counted out, so that its rows never move. */
function isFixed(source: Source, items: Node): boolean {
  if (items.type === "ArrayExpression")
    return items.elements.every((each) => each?.type !== "SpreadElement" || isFixed(source, each.argument));
  if (items.type === "CallExpression" || items.type === "NewExpression")
    return (
      /^(new )?Array(\.from\(\{|\()/.test(source.textOf(items)) || /^_\.(range|times)\(/.test(source.textOf(items))
    );
  if (items.type !== "Identifier") return false;
  const binding = source.names.bindingOf(items);
  const declaration = binding?.declaration;
  return (
    binding?.scope === source.names.root &&
    binding.writes.length === 0 &&
    declaration?.type === "VariableDeclarator" &&
    declaration.init?.type === "ArrayExpression"
  );
}
