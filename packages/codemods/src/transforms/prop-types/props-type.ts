import type { Node } from "oxc-parser";
import type { Edit } from "../../edits.ts";
import type { Source } from "../../source.ts";
import { keyName } from "../../syntax/components.ts";
import { originOf } from "../../syntax/origins.ts";
import { type ComponentNode, isClass } from "./declaration.ts";

/** What TypeScript knows of a component's props: a type, or nothing, with the edits that would give it one. */
export type PropsType = { declared: Node } | { declared: null; annotate: (type: string) => Edit[] } | null;

/** The declared type of the props, or how to declare one; `null` where neither can be told. */
export function propsTypeOf(source: Source, { node, annotation, wrapperType }: ComponentNode): PropsType {
  if (wrapperType) return isOpen(wrapperType) ? replacing(wrapperType) : { declared: wrapperType };
  if (isClass(node)) {
    if (!node.superClass) return null;
    const first = node.superTypeArguments?.params[0];
    if (first) return isOpen(first) ? replacing(first) : { declared: first };
    const { end } = node.superClass;
    return originOf(source, node.superClass)?.source === "react" ? inserting(source, end, (type) => `<${type}>`) : null;
  }
  if (annotation?.type === "TSTypeAnnotation") {
    const { typeAnnotation: type } = annotation;
    if (type.type !== "TSTypeReference") return null;
    const first = type.typeArguments?.params[0];
    if (first) return isOpen(first) ? replacing(first) : { declared: first };
    const name = originOf(source, type.typeName)?.name ?? "";
    return /^(FC|SFC|VFC|FunctionComponent|StatelessComponent|VoidFunctionComponent)$/.test(name)
      ? inserting(source, type.typeName.end, (text) => `<${text}>`)
      : null;
  }
  const [props] = node.params;
  if (props?.type !== "Identifier" && props?.type !== "ObjectPattern") return null;
  if (props.typeAnnotation) {
    const { typeAnnotation: type } = props.typeAnnotation;
    return isOpen(type) ? replacing(type) : { declared: type };
  }
  const isBare =
    node.type === "ArrowFunctionExpression" &&
    node.params.length === 1 &&
    source.text[props.end] !== ")" &&
    !/^\s*,?\s*\)/.test(source.text.slice(props.end));
  if (!isBare) return inserting(source, props.end, (type) => `: ${type}`);
  const name = source.text.slice(props.start, props.end);
  const next = source.text[props.end] ?? "";
  return {
    declared: null,
    annotate: (type) => [{ start: props.start, end: props.end + 1, text: `(${name}: ${type})${next}` }],
  };
}

/** Takes the characters on both sides with it, so that another transform which wants the same place has to wait. */
function inserting(source: Source, at: number, text: (type: string) => string): PropsType {
  const before = source.text[at - 1] ?? "";
  const after = source.text[at] ?? "";
  return { declared: null, annotate: (type) => [{ start: at - 1, end: at + 1, text: before + text(type) + after }] };
}

const replacing = (node: Node): PropsType => ({
  declared: null,
  annotate: (type) => [{ start: node.start, end: node.end, text: type }],
});

/** `any` and `{}` say nothing of the props. */
function isOpen(type: Node): boolean {
  return type.type === "TSAnyKeyword" || (type.type === "TSTypeLiteral" && type.members.length === 0);
}

/** What can be seen of a type's keys. */
export interface TypeKeys {
  names: Set<string>;
  /** No part of the type is out of sight. */
  isWhole: boolean;
}

const unseen: TypeKeys = { names: new Set(), isWhole: false };

/** The keys that a type has, as far as the file shows. */
export function keysOfType(source: Source, type: Node, depth = 0): TypeKeys {
  if (depth > 8) return unseen;
  switch (type.type) {
    case "TSTypeLiteral":
      return keysOfMembers(type.members);
    case "TSIntersectionType":
      return join(type.types.map((each) => keysOfType(source, each, depth + 1)));
    case "TSParenthesizedType":
      return keysOfType(source, type.typeAnnotation, depth + 1);
    case "TSInterfaceDeclaration":
      return join([
        keysOfMembers(type.body.body),
        ...type.extends.map((each) => keysOfName(each.expression, each.typeArguments?.params ?? [])),
      ]);
    case "TSTypeAliasDeclaration":
      return keysOfType(source, type.typeAnnotation, depth + 1);
    case "TSTypeReference":
      return keysOfName(type.typeName, type.typeArguments?.params ?? []);
    default:
      return unseen;
  }

  function keysOfName(name: Node, given: readonly Node[]): TypeKeys {
    const text = source.textOf(name);
    const [first] = given;
    if (/^(React\.)?(Readonly|Partial|Required|PropsWithChildren)$/.test(text) && first) {
      const keys = keysOfType(source, first, depth + 1);
      return text.endsWith("Children") ? { ...keys, names: new Set([...keys.names, "children"]) } : keys;
    }
    const declaration = name.type === "Identifier" ? source.names.bindingOf(name)?.declaration : null;
    const isLocal = declaration?.type === "TSInterfaceDeclaration" || declaration?.type === "TSTypeAliasDeclaration";
    return isLocal ? keysOfType(source, declaration, depth + 1) : unseen;
  }
}

function keysOfMembers(members: readonly Node[]): TypeKeys {
  const known = members.map((each) =>
    each.type === "TSPropertySignature" || each.type === "TSMethodSignature" ? keyName(each) : null,
  );
  return { names: new Set(known.filter((each) => each !== null)), isWhole: !known.includes(null) };
}

function join(parts: readonly TypeKeys[]): TypeKeys {
  return { names: new Set(parts.flatMap((each) => [...each.names])), isWhole: parts.every((each) => each.isWhole) };
}
