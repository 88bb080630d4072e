import type { Node } from "oxc-parser";
import { type Edit, insertAfter, insertBefore } from "../../edits.ts";
import type { NodeOf, Source } from "../../source.ts";
import type { Site } from "../../transform.ts";

/** Says an export of React, with its import. */
type React = (name: string, how?: Parameters<Site["import"]>[2]) => string;

/**
 * The edits for a factory in TypeScript, which cannot choose among the overloads of a bound `createElement`: a function
 * that calls it, with the props of its component. What is no plain name keeps being evaluated once, bound and untyped.
 */
export function typedFactory(source: Source, node: NodeOf<"CallExpression">, type: Node, react: React): Edit[] {
  const createElement = react("createElement");
  const { parent } = node;
  const nameEnd = (node.typeArguments ?? node.callee).end;
  const bracket = source.text.indexOf("(", nameEnd) + 1;
  // `createFactory(Panel)(props)` makes one element.
  if (parent?.type === "CallExpression" && parent.callee === node && !parent.optional) {
    const [first] = parent.arguments;
    const open = source.text.indexOf("(", (parent.typeArguments ?? node).end) + 1;
    return [
      { start: node.callee.start, end: nameEnd, text: createElement },
      { start: type.end, end: open, text: first ? ", " : "" },
    ];
  }
  const props = propsOf(source, type, react);
  if (props === null) {
    const bind = `(${createElement} as (...args: any[]) => any).bind`;
    return [{ start: node.callee.start, end: nameEnd, text: bind }, insertBefore(type, "null, ")];
  }
  const isTyped = parent?.type === "VariableDeclarator" && parent.id.type === "Identifier" && parent.id.typeAnnotation;
  const as = (name: string) => react(name, { type: true });
  const parameters = isTyped
    ? "(props, ...children)"
    : `(props?: (${as("Attributes")} & ${props}) | null, ...children: ${as("ReactNode")}[])`;
  return [
    { start: node.start, end: bracket, text: `${parameters} => ${createElement}(` },
    insertAfter(type, ", props, ...children"),
  ];
}

/** The type of the props that a factory takes; `null` where its component is no name that always means the same. */
function propsOf(source: Source, type: Node, react: React): string | null {
  const isName = type.type === "Identifier" && !/^(props|children)$/.test(type.name);
  if (isName && source.names.bindingOf(type)?.writes.length === 0)
    return `${react("ComponentPropsWithRef", { type: true })}<typeof ${type.name}>`;
  if (type.type === "Literal" && typeof type.value === "string")
    return `${react("ComponentPropsWithRef", { type: true })}<${source.textOf(type)}>`;
  return null;
}
