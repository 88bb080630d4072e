import type { Node } from "oxc-parser";
import type { NodeOf, Source } from "../../source.ts";
import type { ClassNode, FunctionNode } from "../../syntax/components.ts";
import { memberName, originOf } from "../../syntax/origins.ts";

/** A place that gives a component its propTypes. */
export interface Declaration {
  /** What goes when the propTypes go: a class member, or a statement. */
  place: Node;
  value: Node;
  /** What stands left of `.propTypes`, or the class. */
  target: Node;
}

/** `static propTypes = …` and `Foo.propTypes = …;`, or `null` for any other node. */
export function declarationAt(
  node: NodeOf<"PropertyDefinition" | "MethodDefinition" | "AssignmentExpression">,
): Declaration | null {
  if (node.type === "AssignmentExpression") {
    const { left, right, parent } = node;
    if (
      node.operator !== "=" ||
      left.type !== "MemberExpression" ||
      memberName(left) !== "propTypes" ||
      parent?.type !== "ExpressionStatement"
    )
      return null;
    return { place: parent, value: right, target: left.object };
  }
  if (!node.static || node.computed || node.key.type !== "Identifier" || node.key.name !== "propTypes") return null;
  const target = node.parent?.parent as ClassNode;
  if (node.type === "PropertyDefinition") return node.value ? { place: node, value: node.value, target } : null;
  if (node.type !== "MethodDefinition") return null;
  const [only, ...more] = node.value.body?.body ?? [];
  return node.kind === "get" && only?.type === "ReturnStatement" && only.argument && more.length === 0
    ? { place: node, value: only.argument, target }
    : null;
}

/** The literal that holds the types, and the constant that it is kept in, if any. */
export interface TypesObject {
  object: NodeOf<"ObjectExpression">;
  constant: NodeOf<"VariableDeclarator"> | null;
}

/** The object behind a propTypes value: in place, in a constant of the file, or inside of `forbidExtraProps`. */
export function typesObject(source: Source, value: Node, depth = 0): TypesObject | null {
  switch (value.type) {
    case "ObjectExpression":
      return { object: value, constant: null };
    case "TSAsExpression":
    case "TSSatisfiesExpression":
      return typesObject(source, value.expression, depth);
    case "CallExpression": {
      const [first, ...more] = value.arguments;
      const wraps =
        originOf(source, value.callee)?.source === "airbnb-prop-types" ||
        /^Object\.(freeze|assign)$/.test(source.textOf(value.callee));
      return wraps && first && more.length === 0 ? typesObject(source, first, depth) : null;
    }
    case "Identifier": {
      const binding = source.names.bindingOf(value);
      const declarator = binding?.declaration;
      if (
        !binding ||
        depth > 0 ||
        declarator?.type !== "VariableDeclarator" ||
        binding.writes.length > 0 ||
        !declarator.init
      )
        return null;
      const behind = declarator.id.type === "Identifier" ? typesObject(source, declarator.init, depth + 1) : null;
      return behind && { ...behind, constant: declarator };
    }
    default:
      return null;
  }
}

export interface ComponentNode {
  /** The class, or the function that takes the props. */
  node: ClassNode | FunctionNode;
  name: string;
  /** The statement at whose start types can be written. */
  statement: Node;
  /** The annotation of the variable that holds it, such as `: React.FC<Props>`. */
  annotation: Node | null;
  /** The props in `memo<Props>` or `forwardRef<Ref, Props>`. */
  wrapperType: Node | null;
}

/** The component of this file that the propTypes belong to, or `null` when it is not one that can be seen. */
export function componentBehind(source: Source, target: Node): ComponentNode | null {
  if (target.type === "TSAsExpression" || target.type === "TSNonNullExpression")
    return componentBehind(source, target.expression);
  if (target.type === "ClassDeclaration" || target.type === "ClassExpression") return describe(target, target);
  if (target.type !== "Identifier") return null;
  const binding = source.names.bindingOf(target);
  if (!binding || binding.writes.length > 0) return null;
  const { declaration } = binding;
  if (declaration.type !== "VariableDeclarator") return describe(declaration, declaration, binding.name);
  if (!declaration.init) return null;
  const behind = describe(unwrap(source, declaration.init), declaration, binding.name);
  return behind && { ...behind, wrapperType: wrapperType(source, declaration.init) };
}

function wrapperType(source: Source, node: Node): Node | null {
  if (node.type !== "CallExpression") return null;
  const params = node.typeArguments?.params ?? [];
  const own = originOf(source, node.callee)?.name === "forwardRef" ? params[1] : params[0];
  return own ?? (node.arguments[0] ? wrapperType(source, node.arguments[0]) : null);
}

/** Looks into `memo(…)`, `forwardRef(…)` and assertions. */
function unwrap(source: Source, node: Node): Node {
  if (node.type === "TSAsExpression") return unwrap(source, node.expression);
  if (node.type !== "CallExpression") return node;
  const origin = originOf(source, node.callee);
  const [first] = node.arguments;
  return origin?.source === "react" && /^(memo|forwardRef)$/.test(origin.name) && first ? unwrap(source, first) : node;
}

function describe(node: Node, from: Node, given = ""): ComponentNode | null {
  const isClass = node.type === "ClassDeclaration" || node.type === "ClassExpression";
  const isFunction =
    node.type === "FunctionDeclaration" ||
    node.type === "FunctionExpression" ||
    node.type === "ArrowFunctionExpression";
  if (!isClass && !isFunction) return null;
  let statement: Node = from;
  while (statement.parent && !/^(Program|BlockStatement|TSModuleBlock)$/.test(statement.parent.type))
    statement = statement.parent;
  const name = given || ("id" in node && node.id?.type === "Identifier" ? node.id.name : "");
  const annotation =
    from.type === "VariableDeclarator" ? ((from.id as { typeAnnotation?: Node | null }).typeAnnotation ?? null) : null;
  return { node, name, statement, annotation, wrapperType: null };
}

export function isClass(node: ClassNode | FunctionNode): node is ClassNode {
  return node.type === "ClassDeclaration" || node.type === "ClassExpression";
}
