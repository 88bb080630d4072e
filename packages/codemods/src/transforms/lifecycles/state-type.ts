import type { Node } from "oxc-parser";
import type { Edit } from "../../edits.ts";
import type { Source } from "../../source.ts";
import type { ClassNode } from "../../syntax/components.ts";
import { indentAt } from "../../syntax/style.ts";

/** The types of a TypeScript class, as written, and how to add keys to its state's. */
export interface ClassTypes {
  props: string;
  /** The state with these keys in it. */
  stateWith: (keys: ReadonlyMap<string, string>) => string;
  /** Adds optional keys, each with the type of the prop that it keeps. */
  add: (keys: ReadonlyMap<string, string>) => Edit[];
}

/** `null` where the state's type is not written in this file, so that it cannot be given more keys. */
export function classTypes(source: Source, owner: ClassNode): ClassTypes | null {
  const [props, state] = owner.superTypeArguments?.params ?? [];
  if (!props || !state || owner.typeParameters) return null;
  const literal = membersOf(source, state);
  if (!literal) return null;
  const text = source.textOf(props);
  const { eol, indent, semicolon } = source.style;
  const membersFor = (keys: ReadonlyMap<string, string>) =>
    [...keys].map(([prop, key]) => `${key}?: ${/^[\w.]+$/.test(text) ? text : `(${text})`}["${prop}"]`);
  return {
    props: text,
    stateWith: (keys) =>
      source.textOf(state) + (state.type === "TSTypeLiteral" ? ` & { ${membersFor(keys).join("; ")} }` : ""),
    add(keys) {
      const last = literal.members.at(-1);
      const members = membersFor(keys);
      if (!last) return [{ start: literal.start + 1, end: literal.start + 1, text: ` ${members.join("; ")} ` }];
      const isOneLine = !source.text.slice(literal.start, last.start).includes("\n");
      const open = /[;,]$/.test(source.textOf(last)) ? "" : ";";
      const each = isOneLine
        ? ` ${members.join("; ")}${semicolon || ";"}`
        : members
            .map((one) => `${eol}${indentAt(source.text, last.start) || indent}${one}${semicolon || ";"}`)
            .join("");
      return [{ start: last.end, end: last.end, text: open + each }];
    },
  };
}

function membersOf(source: Source, type: Node): { start: number; members: readonly Node[] } | null {
  if (type.type === "TSTypeLiteral") return type;
  if (type.type !== "TSTypeReference" || type.typeArguments || type.typeName.type !== "Identifier") return null;
  const declaration = source.names.bindingOf(type.typeName)?.declaration;
  if (declaration?.type === "TSInterfaceDeclaration")
    return { start: declaration.body.start, members: declaration.body.body };
  return declaration?.type === "TSTypeAliasDeclaration" && declaration.typeAnnotation.type === "TSTypeLiteral"
    ? declaration.typeAnnotation
    : null;
}
