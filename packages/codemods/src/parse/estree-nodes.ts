/** A node of Babel's or of ESTree; what fields it has beyond these depends on its type. */
export interface Loose {
  type: string;
  start: number;
  end: number;
  extra?: { raw?: string; rawValue?: unknown; expressionValue?: unknown; parenthesized?: boolean };
  [field: string]: unknown;
}

type Reshape = (node: Loose, text: string) => Loose;

/** One node in ESTree's shape, its children as they were. Most are changed in place; methods are two nodes there. */
export function reshape(node: Loose, text: string): Loose {
  return reshapes.get(node.type)?.(node, text) ?? node;
}

const cast =
  (type: string, fields: Record<string, unknown> = {}): Reshape =>
  (node) =>
    Object.assign(node, fields, { type });

const literal: Reshape = (node, text) => {
  node.type = "Literal";
  node["raw"] = text.slice(node.start, node.end);
  return node;
};

/** Keeps its type, and says how it is written where ESTree does. */
const written: Reshape = (node) => {
  node["raw"] = node.extra?.raw;
  return node;
};

const callable: Reshape = (node) => {
  node["expression"] = (node["body"] as Loose).type !== "BlockStatement";
  return node;
};

const block: Reshape = (node) => {
  // The block of a declared module has none.
  const directives = node["directives"] as Loose[] | undefined;
  if (directives?.length) node["body"] = [...directives.map(directive), ...(node["body"] as Loose[])];
  node["directives"] = undefined;
  return node;
};

function directive({ type: _, value, start, end }: Loose): Loose {
  const { extra = {}, start: from, end: to } = value as Loose;
  const expression = { type: "Literal", start: from, end: to, raw: extra.raw, value: extra.expressionValue };
  return { type: "ExpressionStatement", start, end, expression, directive: extra.rawValue };
}

/** The function of a method starts at its parameters: at those of its types where a class has them, else at the parenthesis. */
function methodFunction(node: Loose, text: string): Loose {
  const { key, typeParameters, end, id, generator, async, params, body, returnType, predicate } = node;
  const types = typeParameters as Loose | undefined;
  const start = types && node.type !== "ObjectMethod" ? types.start : nextOf("(", text, (types ?? (key as Loose)).end);
  const made: Loose = { type: "FunctionExpression", start, end, id, generator, async, params, body, expression: false };
  return Object.assign(
    made,
    types && { typeParameters },
    returnType && { returnType },
    predicate !== undefined && { predicate },
  );
}

/** Where a word or sign stands next, comments not counted. */
function nextOf(word: string, text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    if (text.startsWith(word, at)) return at;
    if (text.startsWith("/*", at)) at = text.indexOf("*/", at) + 1;
    else if (text.startsWith("//", at)) at = /$/m.exec(text.slice(at))!.index + at;
  }
  return from;
}

const method: Reshape = (node, text) => {
  const { start, end, key, kind, decorators } = node;
  const isObject = node.type === "ObjectMethod";
  const computed = node.type !== "ClassPrivateMethod" && node["computed"];
  const value = methodFunction(node, text);
  const made: Loose = isObject
    ? { type: "Property", start, end, method: node["method"], key, computed, shorthand: false, kind, value }
    : { type: "MethodDefinition", start, end, static: node["static"], key, computed, kind, value };
  if (isObject && kind === "method") made["kind"] = "init";
  return Object.assign(made, decorators && { decorators });
};

const call: Reshape = (node) => {
  const { callee, start, end } = node;
  const [source, options = null] = node["arguments"] as Loose[];
  if ((callee as Loose).type === "Import") return { type: "ImportExpression", start, end, source, options };
  node["optional"] = false;
  return node;
};

/** Decorators in front of `export` belong to the class alone. */
const exported: Reshape = (node, text) => {
  const declared = node["declaration"] as Loose | null;
  const last = (declared?.["decorators"] as Loose[] | undefined)?.at(-1);
  if (last && declared?.start === node.start) node.start = nextOf("export", text, last.end);
  return node;
};

const named: Reshape = (node, text) => {
  const [first, second] = node["specifiers"] as Loose[];
  if (first?.type !== "ExportNamespaceSpecifier" || second) return exported(node, text);
  const { start, end, source, exportKind } = node;
  return { type: "ExportAllDeclaration", start, end, source, exported: first["exported"], exportKind };
};

const regex: Reshape = (node, text) => {
  const { pattern, flags } = node as unknown as { pattern: string; flags: string };
  let value: RegExp | null = null;
  try {
    value = new RegExp(pattern, flags);
  } catch {
    // One of another engine, or of tomorrow.
  }
  const { start, end } = node;
  return { type: "Literal", start, end, value, raw: text.slice(start, end), regex: { pattern, flags } };
};

const reshapes = new Map<string, Reshape>([
  ["StringLiteral", literal],
  ["NumericLiteral", literal],
  ["BooleanLiteral", literal],
  ["NullLiteral", (node, text) => Object.assign(literal(node, text), { value: null })],
  [
    "BigIntLiteral",
    (node, text) =>
      Object.assign(literal(node, text), { bigint: node["value"], value: BigInt(node["value"] as string) }),
  ],
  ["RegExpLiteral", regex],
  ["JSXText", written],
  ["StringLiteralTypeAnnotation", written],
  ["NumberLiteralTypeAnnotation", written],
  ["Program", block],
  ["BlockStatement", block],
  ["FunctionDeclaration", callable],
  ["FunctionExpression", callable],
  ["ArrowFunctionExpression", callable],
  ["ObjectMethod", method],
  ["ClassMethod", method],
  ["ClassPrivateMethod", method],
  ["ObjectProperty", cast("Property", { kind: "init" })],
  ["ClassProperty", cast("PropertyDefinition")],
  ["ClassPrivateProperty", cast("PropertyDefinition", { computed: false })],
  ["ClassAccessorProperty", cast("AccessorProperty")],
  [
    "PrivateName",
    ({ start, end, id }) => ({ type: "PrivateIdentifier", start, end, name: (id as unknown as { name: string }).name }),
  ],
  ["MemberExpression", cast("MemberExpression", { optional: false })],
  ["OptionalMemberExpression", cast("MemberExpression")],
  ["OptionalCallExpression", cast("CallExpression")],
  ["CallExpression", call],
  ["ExportAllDeclaration", cast("ExportAllDeclaration", { exported: null })],
  ["ExportNamedDeclaration", named],
  ["ExportDefaultDeclaration", exported],
]);
