import type { Node } from "oxc-parser";
import { type Edit, insertAfter, replace } from "../../edits.ts";
import type { Source } from "../../source.ts";
import type { InstanceOwner } from "../../syntax/instances.ts";
import { memberName } from "../../syntax/origins.ts";
import { refValues } from "../../syntax/ref-holders.ts";
import { type RefSite, hostTag, refSites } from "../../syntax/ref-sites.ts";
import { type StringShape, anyString, stringShape } from "../../syntax/strings.ts";
import { refOwnerAt } from "./owner.ts";
import type { Target, Use } from "./uses.ts";

/** Every place that gives an element a string for a ref. `readAs` are the computed names that the file reads refs by. */
export function stringRefSets(source: Source, readAs: ReadonlySet<string>): Use[] {
  return refSites(source).flatMap((site) => {
    const leaves = stringLeaves(source, site.value, readAs);
    if (leaves.length === 0) return [];
    const { owner, problem, thisText, edits } = refOwnerAt(source, site.element);
    return leaves.map(({ node, shape, guards }): Use => ({
      place: site.holder,
      owner,
      kind: "set",
      shapes: [shape],
      problem,
      target: targetOf(source, site.type),
      edits(namer) {
        const given = namer.ref(thisText, shape, source.textOf(node));
        const isBare = site.holder.type === "JSXAttribute" && site.holder.value === node;
        return [
          replace(node, isBare ? `{${given}}` : given),
          ...guards.flatMap((each) => orNull(source, each)),
          ...edits,
        ];
      },
    }));
  });
}

/** Elements of a component whose ref may be a string that only data knows. */
export function possibleStringRefs(source: Source, owner: InstanceOwner, readAs: ReadonlySet<string>): RefSite[] {
  return refSites(source).filter((site) => {
    const isOpen = refValues(site.value).some((each) => isUnknown(source, each) && !readAs.has(lastWord(source, each)));
    return isOpen && refOwnerAt(source, site.element).owner === owner;
  });
}

/** Data by its look: neither called nor named like a ref, nor a function, nor the instance's own. */
function isUnknown(source: Source, node: Node): boolean {
  if (node.type === "MemberExpression")
    return node.object.type === "Identifier" && !/ref$/i.test(lastWord(source, node)) && memberName(node) !== null;
  if (node.type !== "Identifier" || /ref$/i.test(node.name)) return false;
  const declaration = source.names.bindingOf(node)?.declaration;
  return declaration?.type === "ArrowFunctionExpression" || declaration?.type === "FunctionExpression";
}

interface Leaf {
  node: Node;
  shape: StringShape;
  /** The `&&`s whose right side it is: a `false` for a ref was a string too, and is refused by React 19. */
  guards: Extract<Node, { type: "LogicalExpression" }>[];
}

/** The strings that an expression may come to. */
function stringLeaves(source: Source, node: Node, readAs: ReadonlySet<string>): Leaf[] {
  if (node.type === "ConditionalExpression")
    return [...stringLeaves(source, node.consequent, readAs), ...stringLeaves(source, node.alternate, readAs)];
  if (node.type === "LogicalExpression" && node.operator === "&&")
    return stringLeaves(source, node.right, readAs).map((leaf) => ({ ...leaf, guards: [...leaf.guards, node] }));
  const shape = stringShape(source, node);
  if (shape) return [{ node, shape, guards: [] }];
  return readAs.has(lastWord(source, node)) ? [{ node, shape: anyString, guards: [] }] : [];
}

/** What a computed name is called: `item.name` is read as `name`. */
export function lastWord(source: Source, node: Node): string {
  if (node.type === "Identifier" || node.type === "MemberExpression")
    return /[\w$]+$/.exec(source.textOf(node))?.[0] ?? "";
  return "";
}

function orNull(source: Source, node: Extract<Node, { type: "LogicalExpression" }>): Edit[] {
  const between = source.text.slice(node.left.end, node.right.start);
  const at = node.left.end + between.indexOf("&&");
  return [replace({ start: at, end: at + 2 }, "?"), insertAfter(node, " : null")];
}

function targetOf(source: Source, type: RefSite["type"]): Target {
  const host = hostTag(type);
  if (host !== null) return { host };
  if (type?.type !== "Identifier" && type?.type !== "JSXIdentifier") return null;
  const declaration = source.names.bindingOf(type)?.declaration;
  if (!declaration) return null;
  if (declaration.type === "ImportSpecifier" || declaration.type === "ImportDefaultSpecifier") {
    const from = (declaration.parent as { source?: { value: string } }).source?.value;
    if (from === undefined) return null;
    const name =
      declaration.type === "ImportDefaultSpecifier"
        ? "default"
        : declaration.imported.type === "Literal"
          ? declaration.imported.value
          : declaration.imported.name;
    return { source: from, name };
  }
  return { local: type.name };
}
