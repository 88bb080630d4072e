import type { Node } from "oxc-parser";
import type { Source } from "../../source.ts";
import { keyName } from "../../syntax/components.ts";
import { originOf } from "../../syntax/origins.ts";

/** Whether a type that the file imports declares children. */
type DeclaredElsewhere = (specifier: string, name: string) => boolean;

/** Whether a props type names `children`, as far as its declarations can be seen. */
export function declaresChildren(
  source: Source,
  type: Node,
  elsewhere: DeclaredElsewhere = () => false,
  depth = 0,
): boolean {
  if (depth > 8) return false;
  const inner = (each: Node) => declaresChildren(source, each, elsewhere, depth + 1);
  switch (type.type) {
    case "TSTypeAliasDeclaration":
      return inner(type.typeAnnotation);
    case "TSInterfaceDeclaration":
      return type.body.body.some((each) => "key" in each && keyName(each) === "children") || type.extends.some(inner);
    case "TSTypeLiteral":
      return type.members.some((each) => "key" in each && keyName(each) === "children");
    case "TSIntersectionType":
    case "TSUnionType":
      return type.types.some(inner);
    case "TSInterfaceHeritage":
      return (
        fromReact(source, type.expression) || named(type.expression) || (type.typeArguments?.params ?? []).some(inner)
      );
    case "TSTypeReference":
      return fromReact(source, type.typeName) || named(type.typeName) || (type.typeArguments?.params ?? []).some(inner);
    default:
      return false;
  }

  function named(name: Node): boolean {
    if (name.type !== "Identifier") return false;
    const declaration = source.names.bindingOf(name)?.declaration;
    if (declaration?.type === "ImportSpecifier" && declaration.parent?.type === "ImportDeclaration")
      return elsewhere(declaration.parent.source.value, source.textOf(declaration.imported));
    const isType = declaration?.type === "TSTypeAliasDeclaration" || declaration?.type === "TSInterfaceDeclaration";
    return isType && inner(declaration);
  }
}

/** React's own types that have children: what elements take, and `PropsWithChildren`. */
function fromReact(source: Source, name: Node): boolean {
  const origin = originOf(source, name);
  return (
    origin?.source === "react" &&
    /^(PropsWithChildren|\w*HTML(Attributes|Props)|DOMAttributes|SVG(Attributes|Props)|ComponentProps\w*)$/.test(
      origin.name,
    )
  );
}
