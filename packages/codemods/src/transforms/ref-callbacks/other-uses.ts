import type { Node } from "oxc-parser";
import type { Source } from "../../source.ts";
import { type FunctionNode, keyName } from "../../syntax/components.ts";
import { instanceBehind, methodOwner } from "../../syntax/instances.ts";
import { memberName } from "../../syntax/origins.ts";
import { refSites } from "../../syntax/ref-sites.ts";

/** Whether some place calls a ref callback by its name and reads what it returns. */
export function isUsedForItsValue(source: Source, node: FunctionNode): boolean {
  return usesOf(source, node).some((each) => {
    const call = each.parent;
    if (call?.type !== "CallExpression" || call.callee !== each) return false;
    if (refSites(source).some((site) => site.value.start <= call.start && call.end <= site.value.end)) return false;
    return call.parent?.type !== "ExpressionStatement";
  });
}

function usesOf(source: Source, node: FunctionNode): Node[] {
  const { parent } = node;
  const owner = methodOwner(source, node);
  if (owner && owner !== "static" && parent && "key" in parent) {
    const name = keyName(parent as { key: Node });
    return source
      .all("MemberExpression")
      .filter((each) => memberName(each) === name && instanceBehind(source, each.object)?.owner === owner);
  }
  const name = node.type === "FunctionDeclaration" ? node.id : parent?.type === "VariableDeclarator" ? parent.id : null;
  return name?.type === "Identifier" ? (source.names.bindingOf(name)?.references ?? []) : [];
}
