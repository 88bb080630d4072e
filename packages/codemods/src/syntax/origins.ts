import type { Node } from "oxc-parser";
import type { Source } from "../source.ts";
import type { NameNode } from "./scopes.ts";

/** Where a value comes from: an export of a module, through whatever aliases the file uses. */
export interface Origin {
  /** The module specifier as written, or the package that an unbound global stands for. */
  source: string;
  /** The export's name; `"default"` for a default import, a namespace or a whole `require`. */
  name: string;
  /** Properties read from that export, outermost last. */
  rest: string[];
  /** The file never imports it: a script-tag global such as `React`. */
  global: boolean;
}

/** Follows a relative specifier through re-exports; `null` when it ends in the project itself. */
export type FollowReexport = (from: string, source: string, name: string) => { source: string; name: string } | null;

/** Globals that the UMD builds of these packages define. */
const globalPackages: Record<string, string> = {
  React: "react",
  ReactDOM: "react-dom",
  ReactDOMServer: "react-dom/server",
  PropTypes: "prop-types",
  createReactClass: "create-react-class",
};

/**
 * The module export that an expression or element name means, or `null` when it is anything else.
 * Sees through named, default and namespace imports, `require`, destructuring, constant aliases,
 * `.default`, optional chaining, type assertions and (with `follow`) re-exports of the project's own modules.
 */
export function originOf(source: Source, node: Node | null | undefined, follow?: FollowReexport): Origin | null {
  const origin = find(source, node, 0);
  if (!origin || !follow || !/^[./~@]/.test(origin.source)) return origin;
  const behind = follow(source.path, origin.source, origin.name);
  return behind ? { ...origin, ...behind } : origin;
}

function find(source: Source, node: Node | null | undefined, depth: number): Origin | null {
  if (!node || depth > 12) return null;
  switch (node.type) {
    case "Identifier":
    case "JSXIdentifier":
      return originOfName(source, node, depth);
    case "MemberExpression":
    case "JSXMemberExpression":
    case "TSQualifiedName": {
      const owner = node.type === "TSQualifiedName" ? node.left : node.object;
      const member = memberName(node);
      return member === null ? null : step(find(source, owner, depth + 1), member);
    }
    case "CallExpression": {
      const specifier = requiredModule(source, node);
      if (specifier !== null) return { source: specifier, name: "default", rest: [], global: false };
      // Babel's interop wrappers return the module that they are given.
      const interop =
        node.callee.type === "Identifier" && /^_*interopRequire(Default|Wildcard)$/.test(node.callee.name);
      return interop ? find(source, node.arguments[0], depth + 1) : null;
    }
    case "ChainExpression":
    case "TSNonNullExpression":
    case "TSAsExpression":
    case "TSSatisfiesExpression":
    case "TSTypeAssertion":
    case "TSInstantiationExpression":
    case "ParenthesizedExpression":
      return find(source, node.expression, depth + 1);
    case "SequenceExpression":
      // `(0, module.export)(…)`, as compilers write it.
      return find(source, node.expressions.at(-1), depth + 1);
    default:
      return null;
  }
}

function originOfName(source: Source, node: NameNode, depth: number): Origin | null {
  const binding = source.names.bindingOf(node);
  if (!binding) {
    const specifier = source.names.globals.has(node.name) ? globalPackages[node.name] : undefined;
    return specifier ? { source: specifier, name: "default", rest: [], global: true } : null;
  }
  if (binding.writes.length > 0) return null;
  const { declaration } = binding;
  switch (declaration.type) {
    case "ImportSpecifier": {
      const from = (declaration.parent as { source?: { value: string } }).source?.value;
      const { imported } = declaration;
      const name = imported.type === "Literal" ? String(imported.value) : imported.name;
      return from === undefined ? null : { source: from, name, rest: [], global: false };
    }
    case "ImportDefaultSpecifier":
    case "ImportNamespaceSpecifier": {
      const from = (declaration.parent as { source?: { value: string } }).source?.value;
      return from === undefined ? null : { source: from, name: "default", rest: [], global: false };
    }
    case "TSImportEqualsDeclaration":
      if (declaration.moduleReference.type === "TSExternalModuleReference") {
        return { source: declaration.moduleReference.expression.value, name: "default", rest: [], global: false };
      }
      return find(source, declaration.moduleReference, depth + 1);
    case "VariableDeclarator": {
      if (binding.kind === "let" && !declaration.init) return null;
      const init = find(source, declaration.init, depth + 1);
      if (!init || declaration.id.type === "Identifier") return init;
      const path = patternPath(declaration.id, node.name);
      return path ? path.reduce<Origin | null>(step, init) : null;
    }
    default:
      return null;
  }
}

function step(origin: Origin | null, member: string): Origin | null {
  if (!origin) return null;
  if (origin.name !== "default") return { ...origin, rest: [...origin.rest, member] };
  return member === "default" ? origin : { ...origin, name: member };
}

/** The keys that lead to `name` in an object pattern, or `null` where a computed key, array or default value stands between. */
function patternPath(pattern: Node, name: string): string[] | null {
  if (pattern.type !== "ObjectPattern") return null;
  for (const each of pattern.properties) {
    if (each.type !== "Property" || each.computed) continue;
    const key =
      each.key.type === "Identifier" ? each.key.name : each.key.type === "Literal" ? String(each.key.value) : null;
    if (key === null) continue;
    if (each.value.type === "Identifier") {
      if (each.value.name === name) return [key];
    } else {
      const deeper = patternPath(each.value, name);
      if (deeper) return [key, ...deeper];
    }
  }
  return null;
}

/** The specifier of `require("…")`, or `null` for any other call; a shadowed `require` is another call. */
export function requiredModule(source: Source, node: Node | null | undefined): string | null {
  if (node?.type !== "CallExpression" || node.callee.type !== "Identifier" || node.callee.name !== "require")
    return null;
  if (source.names.bindingOf(node.callee)) return null;
  const [specifier] = node.arguments;
  return specifier?.type === "Literal" && typeof specifier.value === "string" ? specifier.value : null;
}

/** The property that a member access names, or `null` when it is computed from anything but a string. */
export function memberName(node: Node): string | null {
  switch (node.type) {
    case "MemberExpression":
      if (!node.computed) return node.property.type === "Identifier" ? node.property.name : null;
      return node.property.type === "Literal" && typeof node.property.value === "string" ? node.property.value : null;
    case "JSXMemberExpression":
      return node.property.name;
    case "TSQualifiedName":
      return node.right.name;
    default:
      return null;
  }
}
