import type { Node } from "oxc-parser";
import type { NodeOf, Source } from "../../source.ts";
import { type FunctionNode, keyName } from "../../syntax/components.ts";
import { unwrapped } from "../../syntax/unwrapped.ts";
import type { Binding } from "../../syntax/scopes.ts";
import { memberName } from "../../syntax/origins.ts";

/** One default as it is written. */
export interface Entry {
  key: string;
  value: Node;
  /** The value as an expression: a method is written out as a function. */
  text: string;
  /** The same value wherever it stands: a literal, or the name of something that never changes. */
  isPlain: boolean;
}

/** What a component's defaults are. */
export interface Defaults {
  /** In order, the last of a name only; `null` when not all are known. */
  entries: Entry[] | null;
  /** The constant that holds the object, where one does. */
  constant: Binding | null;
  /** The object literal, where there is one. */
  literal: NodeOf<"ObjectExpression"> | null;
}

/** Looks through a constant and spreads of constants. `others` answers for `Other.defaultProps`. */
export function defaultsOf(
  source: Source,
  value: Node,
  others: (member: NodeOf<"MemberExpression">) => Entry[] | null,
): Defaults {
  const node = unwrapped(value);
  if (node.type === "ObjectExpression")
    return { entries: entriesOf(source, node, others, 0), constant: null, literal: node };
  if (node.type !== "Identifier") return { entries: null, constant: null, literal: null };
  const constant = constantOf(source, node);
  const literal = constant ? literalOf(constant) : null;
  return { entries: literal && entriesOf(source, literal, others, 0), constant, literal };
}

function entriesOf(
  source: Source,
  literal: NodeOf<"ObjectExpression">,
  others: (member: NodeOf<"MemberExpression">) => Entry[] | null,
  depth: number,
): Entry[] | null {
  const entries = new Map<string, Entry>();
  for (const property of literal.properties) {
    const more = property.type === "SpreadElement" ? spread(property.argument) : [entryOf(property)];
    if (!more) return null;
    for (const entry of more) {
      if (!entry) return null;
      entries.set(entry.key, entry);
    }
  }
  return [...entries.values()];

  function entryOf(property: NodeOf<"Property">): Entry | null {
    const key = keyName(property);
    if (key === null || property.kind !== "init") return null;
    return {
      key,
      value: property.value,
      text: expressionOf(source, property),
      isPlain: isPlain(source, property.value),
    };
  }

  function spread(argument: Node): (Entry | null)[] | null {
    const node = unwrapped(argument);
    if (node.type === "MemberExpression") return others(node);
    const constant = node.type === "Identifier" ? constantOf(source, node) : null;
    const inner = constant && depth < 5 ? literalOf(constant) : null;
    const found = inner && entriesOf(source, inner, others, depth + 1);
    // The objects of another constant must stay the same objects, so only plain values can be copied.
    return found && found.every((each) => each.isPlain) ? found : null;
  }
}

function expressionOf(source: Source, { method, value }: NodeOf<"Property">): string {
  const text = source.textOf(value);
  if (!method || value.type !== "FunctionExpression") return text;
  return `${value.async ? "async " : ""}function${value.generator ? "*" : " "}${text}`;
}

function constantOf(source: Source, name: NodeOf<"Identifier">): Binding | null {
  const binding = source.names.bindingOf(name);
  if (!binding || binding.writes.length > 0 || binding.declaration.type !== "VariableDeclarator") return null;
  return binding.declaration.id.type === "Identifier" ? binding : null;
}

function literalOf(constant: Binding): NodeOf<"ObjectExpression"> | null {
  const { declaration } = constant;
  const init = declaration.type === "VariableDeclarator" && declaration.init ? unwrapped(declaration.init) : null;
  // One whose entries are assigned later is not what its literal says.
  const isChanged = constant.references.some(
    (each) =>
      each.parent?.type === "MemberExpression" &&
      each.parent.parent?.type === "AssignmentExpression" &&
      each.parent.parent.left === each.parent,
  );
  return init?.type === "ObjectExpression" && !isChanged ? init : null;
}

function isPlain(source: Source, value: Node): boolean {
  const node = unwrapped(value);
  switch (node.type) {
    case "Literal":
      return !("regex" in node && node.regex);
    case "TemplateLiteral":
      return node.expressions.length === 0;
    case "UnaryExpression":
      return node.argument.type === "Literal";
    case "Identifier": {
      const binding = source.names.bindingOf(node);
      return binding ? binding.writes.length === 0 : /^(undefined|NaN|Infinity)$/.test(node.name);
    }
    case "MemberExpression": {
      // Members of what is written like a class or an enumeration are constants.
      let root: Node = node;
      while (root.type === "MemberExpression" && memberName(root) !== null) root = root.object;
      return (
        root.type === "Identifier" && /^[A-Z]/.test(root.name) && source.names.bindingOf(root)?.writes.length === 0
      );
    }
    default:
      return false;
  }
}

/** Whether every name in the value means the same inside of the function, its parameters included. */
export function meansTheSameIn(source: Source, node: FunctionNode, value: Node): boolean {
  const inside = source.names.scopeOf(node);
  return source.names.nodes.every((each) => {
    if (each.type !== "Identifier" || each.start < value.start || each.end > value.end) return true;
    const binding = source.names.bindingOf(each);
    const isReference = binding?.references.includes(each) || source.names.globals.get(each.name)?.includes(each);
    return !isReference || isVisibleIn(each.name, binding, inside);
  });
}

/** Whether `name`, seen from `scope`, is this binding and no nearer one. */
export function isVisibleIn(name: string, binding: Binding | null, scope: Binding["scope"] | null): boolean {
  for (let each = scope; each; each = each.parent) {
    const nearer = each.bindings.get(name);
    if (nearer) return nearer === binding;
  }
  return binding === null;
}

/** Whether the value says `undefined`, which is no default at all. */
export function isUndefined(value: Node): boolean {
  const node = unwrapped(value);
  return (
    (node.type === "Identifier" && node.name === "undefined") ||
    (node.type === "UnaryExpression" && node.operator === "void")
  );
}
