import type { Comment, Node } from "oxc-parser";
import type { Project } from "../../project/project.ts";
import type { NodeOf, Source } from "../../source.ts";
import { keyName } from "../../syntax/components.ts";

/** A type as prop-types can say it. */
export type PropType =
  | {
      kind: "name";
      name:
        | "string"
        | "number"
        | "boolean"
        | "symbol"
        | "bigint"
        | "any"
        | "array"
        | "object"
        | "func"
        | "node"
        | "element"
        | "elementType";
    }
  | { kind: "list"; of: PropType }
  | { kind: "record"; of: PropType }
  | { kind: "union"; of: PropType[] }
  /** Literals, as written. */
  | { kind: "literals"; texts: string[] }
  /** One of the items of an array constant. */
  | { kind: "items"; of: string }
  | { kind: "instance"; of: string }
  | { kind: "shape"; entries: PropEntry[] };

export interface PropEntry {
  /** As written, quotes included. */
  key: string;
  name: string;
  type: PropType;
  required: boolean;
  /** Comments that belong to the entry, as written. */
  comments: string[];
}

export interface ReadTypes {
  entries: PropEntry[];
  /** Keys whose check cannot be said as a type: functions of one's own, types from elsewhere. */
  unsaid: string[];
}

const any: PropType = { kind: "name", name: "any" };
const names: Record<string, PropType> = Object.fromEntries(
  (
    [
      "string",
      "number",
      "symbol",
      "bigint",
      "any",
      "array",
      "object",
      "func",
      "node",
      "element",
      "elementType",
    ] as const
  ).map((name) => [name, { kind: "name", name }]),
);

/** Reads an object of prop types, or `null` when a spread or computed key keeps part of it out of sight. */
export function readTypes(source: Source, project: Project, object: NodeOf<"ObjectExpression">): ReadTypes | null {
  const unsaid: string[] = [];
  const entries = readEntries(object, "");
  return entries && { entries, unsaid };

  function readEntries(node: NodeOf<"ObjectExpression">, path: string): PropEntry[] | null {
    const list: PropEntry[] = [];
    for (const [index, each] of node.properties.entries()) {
      const name = each.type === "Property" && !each.computed ? keyName(each) : null;
      if (each.type !== "Property" || name === null) return null;
      const comments = commentsOf(source, node, index).map((one) => source.text.slice(one.start, one.end));
      const { type, required } = readType(each.value, path + name, 0);
      list.push({ key: source.textOf(each.key), name, type, required, comments });
    }
    return list;
  }

  function readType(node: Node, path: string, depth: number): { type: PropType; required: boolean } {
    if (
      node.type === "MemberExpression" &&
      !node.computed &&
      node.property.type === "Identifier" &&
      node.property.name === "isRequired"
    ) {
      return { type: readType(node.object, path, depth).type, required: true };
    }
    const called = node.type === "CallExpression" ? checkerPath(node.callee) : null;
    if (node.type === "CallExpression" && called?.length === 1)
      return { type: readCall(called[0]!, node.arguments[0], path, depth), required: false };
    const named = checkerPath(node);
    if (named?.length === 1) {
      const [name] = named;
      const type = name === "bool" ? ({ kind: "name", name: "boolean" } as const) : names[name!];
      if (type) return { type, required: false };
    }
    if (node.type === "Identifier" && depth < 4) {
      const declaration = source.names.bindingOf(node)?.declaration;
      if (declaration?.type === "VariableDeclarator" && declaration.id.type === "Identifier" && declaration.init)
        return readType(declaration.init, path, depth + 1);
    }
    unsaid.push(path);
    return { type: any, required: false };
  }

  /** The names that follow `PropTypes`, however it is called in the file. */
  function checkerPath(node: Node): string[] | null {
    const origin = project.originOf(source, node);
    if (origin?.source === "prop-types")
      return origin.name === "default"
        ? origin.rest
        : origin.name === "PropTypes"
          ? origin.rest
          : [origin.name, ...origin.rest];
    return origin?.source === "react" && origin.name === "PropTypes" ? origin.rest : null;
  }

  function readCall(name: string, argument: Node | undefined, path: string, depth: number): PropType {
    const elements =
      argument?.type === "ArrayExpression" &&
      argument.elements.every((each) => each !== null && each.type !== "SpreadElement")
        ? (argument.elements as Node[])
        : null;
    switch (name) {
      case "arrayOf":
        return { kind: "list", of: argument ? readType(argument, path, depth).type : any };
      case "objectOf":
        return { kind: "record", of: argument ? readType(argument, path, depth).type : any };
      case "instanceOf":
        if (argument?.type === "Identifier" || argument?.type === "MemberExpression")
          return { kind: "instance", of: source.textOf(argument) };
        break;
      case "shape":
      case "exact": {
        const object =
          argument?.type === "ObjectExpression"
            ? argument
            : argument?.type === "Identifier"
              ? constantObject(argument)
              : null;
        const inner = object && readEntries(object, `${path}.`);
        if (inner) return { kind: "shape", entries: inner };
        break;
      }
      case "oneOfType":
        if (elements) return { kind: "union", of: elements.map((each) => readType(each, path, depth).type) };
        break;
      case "oneOf": {
        if (elements?.every((each) => isLiteral(each)))
          return { kind: "literals", texts: elements.map((each) => source.textOf(each)) };
        if (argument?.type === "Identifier" && source.names.bindingOf(argument))
          return { kind: "items", of: argument.name };
        break;
      }
    }
    unsaid.push(path);
    return any;
  }

  function constantObject(node: NodeOf<"Identifier">): NodeOf<"ObjectExpression"> | null {
    const declaration = source.names.bindingOf(node)?.declaration;
    return declaration?.type === "VariableDeclarator" && declaration.init?.type === "ObjectExpression"
      ? declaration.init
      : null;
  }
}

function isLiteral(node: Node): boolean {
  if (node.type === "Literal") return node.value === null || /^(string|number|boolean)$/.test(typeof node.value);
  return node.type === "UnaryExpression" && node.operator === "-" && node.argument.type === "Literal";
}

/** The comments above an entry and behind it on its last line. */
function commentsOf(source: Source, object: NodeOf<"ObjectExpression">, index: number): Comment[] {
  const list = object.properties;
  const each = list[index]!;
  const previous = list[index - 1];
  const next = list[index + 1];
  const lineEnd = (at: number) => {
    const end = source.text.indexOf("\n", at);
    return end < 0 ? source.text.length : end;
  };
  const from = previous ? Math.min(lineEnd(previous.end), each.start) : object.start;
  const to = next ? Math.min(lineEnd(each.end), next.start) : object.end;
  const inner = each.type === "Property" && /Object|Call|Member/.test(each.value.type) ? [] : [each];
  return source.comments.filter(
    (one) =>
      (from <= one.start && one.end <= each.start) ||
      (each.end <= one.start && one.end <= to) ||
      inner.some((node) => node.start <= one.start && one.end <= node.end),
  );
}
