import type { Node } from "oxc-parser";
import type { Source } from "../../source.ts";
import { keyName } from "../../syntax/components.ts";
import { type InstanceOwner, instanceBehind } from "../../syntax/instances.ts";
import { memberName, originOf } from "../../syntax/origins.ts";
import { functionsOf } from "../../syntax/ref-holders.ts";
import { refSites } from "../../syntax/ref-sites.ts";
import { stringShape } from "../../syntax/strings.ts";
import { type RootElement, isCloneWithRef } from "./root.ts";

/** The ref that a root has already. */
export function givenRef(source: Source, root: RootElement): Node | null {
  if (root.type === "CallExpression" && isCloneWithRef(source, root)) return root.arguments[2] ?? null;
  return refSites(source).find((site) => site.element === root)?.value ?? null;
}

/** The member behind a ref that holds the node: `box.current` for a ref object, `box` for a callback that sets it. */
export function memberHeldBy(source: Source, owner: InstanceOwner, value: Node): string | null {
  if (value.type === "CallExpression" && source.textOf(value.callee) === "bothRefs" && value.arguments[0])
    return memberHeldBy(source, owner, value.arguments[0]);
  const shape = stringShape(source, value);
  if (shape) return shape.kind === "name" && /^[A-Za-z_$][\w$]*$/.test(shape.name) ? `refs.${shape.name}` : null;
  if (value.type === "MemberExpression" && instanceBehind(source, value.object)?.owner === owner) {
    const name = memberName(value);
    if (name !== null && isRefObject(source, owner, name)) return `${name}.current`;
  }
  const [callback, ...more] = functionsOf(source, value);
  if (!callback || more.length > 0 || !callback.node.body) return null;
  const { body } = callback.node;
  const parameter = callback.node.params[callback.parameter];
  const statements =
    body.type === "BlockStatement"
      ? body.body.map((each) => (each.type === "ExpressionStatement" ? each.expression : each))
      : [body];
  for (const each of statements) {
    if (
      each.type !== "AssignmentExpression" ||
      each.left.type !== "MemberExpression" ||
      each.right.type !== "Identifier"
    )
      continue;
    if (parameter?.type !== "Identifier" || each.right.name !== parameter.name) continue;
    if (
      instanceBehind(source, each.left.object)?.owner === owner &&
      memberName(each.left) !== null &&
      !each.left.computed
    )
      return memberName(each.left);
  }
  return null;
}

function isRefObject(source: Source, owner: InstanceOwner, name: string): boolean {
  const isCreated = (node: Node | null | undefined) =>
    node?.type === "CallExpression" && /^(createRef|useRef)$/.test(originOf(source, node.callee)?.name ?? "");
  if (owner.type !== "ObjectExpression") {
    for (const each of owner.body.body) {
      if (each.type === "PropertyDefinition" && keyName(each) === name && isCreated(each.value)) return true;
    }
  }
  return source
    .all("AssignmentExpression")
    .some(
      (each) =>
        each.left.type === "MemberExpression" &&
        memberName(each.left) === name &&
        instanceBehind(source, each.left.object)?.owner === owner &&
        isCreated(each.right),
    );
}
