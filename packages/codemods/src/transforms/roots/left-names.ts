import type { NodeOf } from "../../source.ts";
import { removeSpecifier } from "../../syntax/import-specifiers.ts";
import { removeFromList, removeLine } from "../../syntax/lines.ts";
import type { Context } from "../../transform.ts";
import type { LegacyName } from "./legacy-calls.ts";

/** Takes away names that the file imports and no longer uses, since there is nothing behind them; reports re-exports. */
export function clearLeftNames<Plan>({ source, found }: Context<Plan>, names: readonly LegacyName[]): void {
  const gone = new Set<NodeOf<"Property">>(
    names.flatMap(({ binding, node }) => (node.type === "Property" && binding.references.length === 0 ? [node] : [])),
  );
  for (const { binding, node } of names) {
    if (binding.references.some((each) => each.parent?.type === "ExportSpecifier"))
      found(node).finding("roots/re-export", { name: binding.name });
    if (binding.references.length > 0) continue;
    if (node.type === "ImportSpecifier") {
      found(node).change([removeSpecifier(source, node)], "dropped an import of nothing");
      continue;
    }
    const declarator = binding.declaration as NodeOf<"VariableDeclarator">;
    const pattern = declarator.id as NodeOf<"ObjectPattern">;
    const statement = declarator.parent as NodeOf<"VariableDeclaration">;
    const site = found(node);
    if (pattern.properties.some((each) => each.type === "RestElement")) site.ignore("needed-for-rest");
    else if (!pattern.properties.every((each) => gone.has(each as NodeOf<"Property">)))
      site.change([removeFromList(source, pattern.properties, node, gone)], "dropped a name of nothing");
    else if (pattern.properties[0] !== node) site.ignore("goes-with-its-neighbour");
    else
      site.change(
        [
          statement.declarations.length > 1
            ? removeFromList(source, statement.declarations, declarator)
            : removeLine(source, statement),
        ],
        "dropped names of nothing",
      );
  }
}
