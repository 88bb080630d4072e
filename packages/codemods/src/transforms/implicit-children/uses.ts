import type { Node } from "oxc-parser";
import type { Source } from "../../source.ts";
import { type ClassNode, type FunctionNode, keyName } from "../../syntax/components.ts";
import { isInside } from "../../syntax/handlers.ts";
import type { NameNode } from "../../syntax/scopes.ts";

/** The component names of elements that are given children: anything but white space between their tags. */
export function elementsWithChildren(source: Source): NameNode[] {
  return source.all("JSXElement").flatMap(({ openingElement, children }) => {
    const isGiven = children.some((each) => each.type !== "JSXText" || each.value.trim() !== "");
    return isGiven && openingElement.name.type === "JSXIdentifier" && /^[A-Z]/.test(openingElement.name.name)
      ? [openingElement.name]
      : [];
  });
}

/** Whether a function component reads `children` from its props. */
export function functionUsesChildren(source: Source, run: FunctionNode): boolean {
  const [props] = run.params;
  if (props?.type === "ObjectPattern") return namesChildren(props.properties);
  if (props?.type !== "Identifier") return false;
  return (source.names.bindingOf(props)?.references ?? []).some((each) => readsChildren(each));
}

/** Whether a class reads `this.props.children`, destructured or not. */
export function classUsesChildren(source: Source, owner: ClassNode): boolean {
  return source.all("MemberExpression").some((each) => {
    const isProps =
      each.object.type === "ThisExpression" && each.property.type === "Identifier" && each.property.name === "props";
    return isProps && isInside(each, owner) && readsChildren(each);
  });
}

function readsChildren(props: Node): boolean {
  const { parent } = props;
  if (parent?.type === "MemberExpression" && parent.object === props)
    return parent.property.type === "Identifier" && parent.property.name === "children";
  return (
    parent?.type === "VariableDeclarator" &&
    parent.init === props &&
    parent.id.type === "ObjectPattern" &&
    namesChildren(parent.id.properties)
  );
}

function namesChildren(properties: readonly Node[]): boolean {
  return properties.some((each) => each.type === "Property" && keyName(each) === "children");
}
