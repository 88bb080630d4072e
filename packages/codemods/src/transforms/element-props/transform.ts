import type { Node } from "oxc-parser";
import { defineTransform } from "../../define.ts";
import { insertAfter } from "../../edits.ts";
import type { Project } from "../../project/project.ts";
import type { NodeOf, Source } from "../../source.ts";
import { enclosingFunction, keyName } from "../../syntax/components.ts";
import { isInside } from "../../syntax/handlers.ts";
import { memberName, originOf } from "../../syntax/origins.ts";
import { findings } from "./findings.ts";

/** Not `Record<string, any>`: of that name projects have types of their own. */
const anyProps = "{ [prop: string]: any }";

/** React 19's types take the props of an element for unknown; where they are read, they stay any. */
export default defineTransform<{ readsProps: true }, { someReadProps: boolean }>({
  name: "element-props",
  summary: "keep the props of ReactElement readable where they are read",
  rows: [62],
  preset: "migrate",
  since: "19",
  validFrom: "16",
  words: ["ReactElement", "isValidElement", "cloneElement"],
  language: "ts",
  findings,
  facts: (source) => (readsProps(source) ? { readsProps: true } : undefined),
  plan: (facts) => ({ someReadProps: facts.size > 0 }),
  visit({ source, project, plan, found }) {
    const readsHere = readsProps(source);
    return {
      TSTypeReference(node) {
        if (node.typeArguments || !isFromReact(source, node.typeName, "ReactElement", project)) return;
        const site = found(node);
        if (isReturnedByComponent(node)) return site.ignore("component-returns-it");
        if (readsHere || (plan.someReadProps && isExported(node)))
          site.change([insertAfter(node, "<any>")], "kept the props of an element any");
        else site.ignore("props-are-not-read");
      },
      CallExpression(node) {
        const [element] = node.arguments;
        const [type] = node.typeArguments?.params ?? [];
        if (!element || (type && type.type !== "TSAnyKeyword")) return;
        if (!isFromReact(source, node.callee, "isValidElement", project) || !areReadAfter(node, element)) return;
        // With `any` nothing is narrowed, since both types fit each other.
        const edit = type
          ? { start: type.start, end: type.end, text: anyProps }
          : insertAfter(node.callee, `<${anyProps}>`);
        found(node).change([edit], "kept the props of a valid element readable");
      },
    };

    /** Whether the function that asks whether a node is an element goes on to read its props or to clone it. */
    function areReadAfter(call: Node, element: Node): boolean {
      const outer = enclosingFunction(call) ?? source.program;
      const text = source.textOf(element);
      const isElement = (each: Node | undefined) => each && isInside(each, outer) && source.textOf(each) === text;
      return (
        source.all("MemberExpression").some((each) => memberName(each) === "props" && isElement(each.object)) ||
        source.all("VariableDeclarator").some((each) => each.init && isElement(each.init) && takesProps(each.id)) ||
        source
          .all("CallExpression")
          .some((each) => isElement(each.arguments[0]) && isFromReact(source, each.callee, "cloneElement", project))
      );
    }
  },
});

function isFromReact(source: Source, node: Node, name: string, project?: Project): boolean {
  if (node.type !== "Identifier" && node.type !== "MemberExpression" && node.type !== "TSQualifiedName") return false;
  const origin = project ? project.originOf(source, node) : originOf(source, node);
  return origin?.source === "react" && origin.name === name && origin.rest.length === 0;
}

/** Whether it says what a component returns, which React alone reads. */
function isReturnedByComponent(node: Node): boolean {
  let type = node;
  while (type.parent?.type === "TSUnionType") type = type.parent;
  const run = type.parent?.type === "TSTypeAnnotation" ? type.parent.parent : null;
  if (!run || !("returnType" in run) || run.returnType !== type.parent) return false;
  if ("id" in run && run.id?.type === "Identifier") return /^[A-Z]/.test(run.id.name);
  const { parent } = run;
  if (parent?.type === "VariableDeclarator") return parent.id.type === "Identifier" && /^[A-Z]/.test(parent.id.name);
  if (parent?.type === "MethodDefinition" || parent?.type === "PropertyDefinition") return keyName(parent) === "render";
  return false;
}

/** Whether other files may see the type: it stands in what the file exports, or in a type that could be part of that. */
function isExported(node: NodeOf<"TSTypeReference">): boolean {
  for (let each: Node | null | undefined = node.parent; each; each = each.parent) {
    if (/^(Export(Named|Default)Declaration|TSInterfaceDeclaration|TSTypeAliasDeclaration)$/.test(each.type))
      return true;
    if (each.type === "BlockStatement") return false;
  }
  return false;
}

/** Whether the file reads the props of elements, or clones some: the props that a clone adds are checked too. */
function readsProps(source: Source): boolean {
  return (
    source.all("MemberExpression").some(isPropsRead) ||
    source.all("VariableDeclarator").some((each) => each.init?.type === "Identifier" && takesProps(each.id)) ||
    source.all("CallExpression").some((each) => isFromReact(source, each.callee, "cloneElement"))
  );
}

/** `something.props`, but not a component's own, nor a method of that name as Enzyme has it. */
function isPropsRead(node: NodeOf<"MemberExpression">): boolean {
  if (memberName(node) !== "props" || node.object.type === "ThisExpression" || node.object.type === "Super")
    return false;
  return node.parent?.type !== "CallExpression" || node.parent.callee !== node;
}

/** `const { props } = something`. */
function takesProps(pattern: Node): boolean {
  return (
    pattern.type === "ObjectPattern" &&
    pattern.properties.some((each) => each.type === "Property" && keyName(each) === "props")
  );
}
