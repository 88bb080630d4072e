import type { Node } from "oxc-parser";
import type { Edit } from "../../edits.ts";
import type { Source } from "../../source.ts";
import { type FunctionNode, keyName } from "../../syntax/components.ts";

/** What has to become optional so that callers may still leave a prop out, and what could not be reached. */
export interface OptionalTypes {
  edits: Edit[];
  /** Names of types that others use as well, or that are declared elsewhere. */
  shared: string[];
}

/**
 * `defaultProps` made props optional for callers by themselves; a default in the function does not. So required members
 * get a `?` in the type of the props, where that type is declared in this file. `marked` holds the places that got one in
 * this round already, as components may share a type.
 */
export function optionalTypes(
  source: Source,
  node: FunctionNode,
  keys: readonly string[],
  marked: Set<number>,
): OptionalTypes {
  const result: OptionalTypes = { edits: [], shared: [] };
  const type = propsType(node);
  if (type) visit(type, 0);
  return result;

  function visit(each: AnyType, depth: number): void {
    if (depth > 6) return;
    switch (each.type) {
      case "TSTypeLiteral":
        return members(each.members ?? []);
      case "TSInterfaceBody":
        return members((each.body as AnyType[] | undefined) ?? []);
      case "ObjectTypeAnnotation":
        return members(each.properties ?? []);
      case "TSIntersectionType":
      case "IntersectionTypeAnnotation":
        for (const one of each.types ?? []) {
          // `Props & typeof defaultProps` says that they are all there.
          if (one.type !== "TSTypeQuery") visit(one, depth + 1);
          else if (!marked.has(one.start)) {
            marked.add(one.start);
            result.edits.push(
              { start: one.start, end: one.start, text: "Partial<" },
              { start: one.end, end: one.end, text: ">" },
            );
          }
        }
        return;
      case "TSTypeReference":
      case "GenericTypeAnnotation":
        return named(each, depth);
    }
  }

  function named(reference: AnyType, depth: number): void {
    const name = (reference.typeName ?? reference.id) as Node | undefined;
    if (name?.type !== "Identifier") return;
    if (/^(PropsWithChildren|Readonly|PropsWithRef)$/.test(name.name)) {
      const inner = (reference.typeArguments ?? reference.typeParameters)?.params[0];
      if (inner) visit(inner, depth + 1);
      return;
    }
    const binding = source.names.bindingOf(name);
    const declaration = binding?.declaration as AnyType | undefined;
    const body =
      declaration && /^(TSInterfaceDeclaration|TSTypeAliasDeclaration|TypeAlias)$/.test(declaration.type)
        ? (declaration.body ?? declaration.typeAnnotation ?? declaration.right)
        : null;
    if (!binding || !body || Array.isArray(body)) return;
    const before = result.edits.length;
    visit(body as AnyType, depth + 1);
    const isShared = declaration?.parent?.type === "ExportNamedDeclaration" || binding.references.length > 1;
    if (isShared && result.edits.length > before) result.shared.push(name.name);
  }

  function members(list: readonly AnyType[]): void {
    for (const member of list) {
      if (!/^(TSPropertySignature|TSMethodSignature|ObjectTypeProperty)$/.test(member.type) || member.optional)
        continue;
      const key = member.key as Node | undefined;
      const name = key ? keyName({ key, computed: member.computed === true }) : null;
      if (!key || name === null || !keys.includes(name) || marked.has(key.end)) continue;
      marked.add(key.end);
      result.edits.push({ start: key.end, end: key.end, text: "?" });
    }
  }
}

/**
 * The type of one prop, to annotate a constant that holds its default with: `NonNullable<Props["items"]>`. `null` where the
 * type of the props is not written, or belongs to the function's own type parameters.
 */
export function propTypeOf(source: Source, node: FunctionNode, key: string): string | null {
  const type = source.dialect.language === "ts" ? propsType(node) : null;
  const name = type?.type === "TSTypeReference" ? (type.typeName as Node | undefined) : undefined;
  if (!type || type.typeArguments || type.typeParameters) return null;
  if (name?.type === "Identifier") {
    const binding = source.names.bindingOf(name);
    return binding && binding.declaration.type !== "TSTypeParameter"
      ? `NonNullable<${name.name}[${JSON.stringify(key)}]>`
      : null;
  }
  const member = type.members?.find(
    (each) => each.type === "TSPropertySignature" && source.textOf(each.key as Node) === key,
  );
  return member?.typeAnnotation?.typeAnnotation ? source.textOf(member.typeAnnotation.typeAnnotation) : null;
}

/** TypeScript's and Flow's type nodes, as far as they are looked at here. */
interface AnyType {
  type: string;
  start: number;
  end: number;
  parent?: { type: string };
  members?: AnyType[];
  properties?: AnyType[];
  types?: AnyType[];
  body?: AnyType | AnyType[];
  right?: AnyType;
  typeAnnotation?: AnyType;
  typeName?: unknown;
  id?: unknown;
  key?: unknown;
  computed?: boolean;
  optional?: boolean;
  typeArguments?: { params: AnyType[] };
  typeParameters?: { params: AnyType[] };
}

/** The type of the first parameter, or what `React.FC<Props>` and the like are given. */
function propsType(node: FunctionNode): AnyType | null {
  const [first] = node.params as unknown as (AnyType & { left?: AnyType })[];
  const annotated = first?.typeAnnotation ?? first?.left?.typeAnnotation;
  if (annotated?.typeAnnotation) return annotated.typeAnnotation;
  const declarator = node.parent?.type === "VariableDeclarator" ? (node.parent.id as unknown as AnyType) : null;
  const constant = declarator?.typeAnnotation?.typeAnnotation;
  const given = (constant?.typeArguments ?? constant?.typeParameters)?.params[0];
  if (given) return given;
  const call =
    node.parent?.type === "CallExpression" ? (node.parent as unknown as AnyType & { callee: unknown }) : null;
  return (call?.typeArguments ?? call?.typeParameters)?.params.at(-1) ?? null;
}
