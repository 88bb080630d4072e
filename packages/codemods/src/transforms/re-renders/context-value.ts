import type { Node } from "oxc-parser";
import { insertBefore, replace } from "../../edits.ts";
import type { NodeOf, Source } from "../../source.ts";
import { type FunctionNode, enclosingFunction } from "../../syntax/components.ts";
import { FreeNames } from "../../syntax/free-names.ts";
import { isInside } from "../../syntax/handlers.ts";
import { originOf } from "../../syntax/origins.ts";
import { indentAt } from "../../syntax/style.ts";
import type { Context } from "../../transform.ts";
import { dependenciesOf } from "./dependencies.ts";

/** A `<Context.Provider value={{…}}>` renders all consumers whenever its owner renders; `useMemo` keeps the value. */
export function contextValue(
  { source, found }: Context<unknown>,
  attribute: NodeOf<"JSXAttribute">,
  value: Node,
): void {
  if (value.type !== "ObjectExpression" && value.type !== "ArrayExpression") return;
  const element = attribute.parent;
  if (element?.type !== "JSXOpeningElement" || !isProvider(source, element.name)) return;
  const site = found(value);
  const context = source.textOf(element.name);
  const owner = enclosingFunction(value);
  const statement = owner && returnStatement(owner, value);
  if (!owner || !statement)
    return site.finding("re-renders/context-value", {
      context,
      reason: "it is not made in the body of a function component",
    });
  if (
    source
      .all("ReturnStatement")
      .some((each) => each.start < statement.start && isInside(each, owner) && enclosingFunction(each) === owner)
  ) {
    return site.finding("re-renders/context-value", {
      context,
      reason: "the component may return before it, and a hook must not be skipped",
    });
  }
  const dependencies = dependenciesOf(source, value, owner);
  if (typeof dependencies === "string")
    return site.finding("re-renders/context-value", { context, reason: dependencies });
  const { eol, semicolon } = source.style;
  const name = new FreeNames(source).take("value", statement, [value]);
  const useMemo = site.import("react", "useMemo");
  const indent = indentAt(source.text, statement.start);
  const text = movedTo(source, value, indent);
  const made = value.type === "ObjectExpression" ? `(${text})` : text;
  const line = `const ${name} = ${useMemo}(() => ${made}, [${dependencies.join(", ")}])${semicolon}`;
  site.change(
    [insertBefore(statement, `${line}${eol}${indent}`), replace(value, name)],
    "one context value until its parts change",
  );
}

/** The value's text as it stands on a line of this indentation; strings over several lines stay as they are. */
function movedTo(source: Source, value: Node, indent: string): string {
  const text = source.textOf(value);
  const before = indentAt(source.text, value.start);
  return /[`\\]/.test(text) ? text : text.replaceAll(`\n${before}`, `\n${indent}`);
}

function isProvider(source: Source, name: NodeOf<"JSXOpeningElement">["name"]): boolean {
  if (name.type !== "JSXMemberExpression" || name.property.name !== "Provider") return false;
  if (name.object.type !== "JSXIdentifier") return false;
  const declaration = source.names.bindingOf(name.object)?.declaration;
  if (declaration?.type !== "VariableDeclarator")
    return declaration !== undefined && name.object.name.endsWith("Context");
  const made = declaration.init?.type === "CallExpression" ? originOf(source, declaration.init.callee) : null;
  return made?.source === "react" && made.name === "createContext";
}

/** The `return` at the top of a component's body that a node stands in, when nothing but elements lies between. */
function returnStatement(owner: FunctionNode, node: Node): NodeOf<"ReturnStatement"> | null {
  if (owner.body?.type !== "BlockStatement" || !isComponentOrHook(owner)) return null;
  const statement = owner.body.body.find((each) => isInside(node, each));
  return statement?.type === "ReturnStatement" ? statement : null;
}

function isComponentOrHook(owner: FunctionNode): boolean {
  if (owner.type !== "ArrowFunctionExpression" && owner.id) return /^[A-Z]/.test(owner.id.name);
  const { parent } = owner;
  if (parent?.type === "VariableDeclarator") return parent.id.type === "Identifier" && /^[A-Z]/.test(parent.id.name);
  return parent?.type === "ExportDefaultDeclaration";
}
