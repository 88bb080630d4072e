import type { Node } from "oxc-parser";
import type { Source } from "../../source.ts";
import { type ClassNode, enclosingClass, type FunctionNode, keyName } from "../../syntax/components.ts";
import { isInside } from "../../syntax/handlers.ts";
import { memberName } from "../../syntax/origins.ts";

/** Whether a function component reads `children` from its props. */
export function functionUsesChildren(source: Source, run: FunctionNode): boolean {
  const [props] = run.params;
  if (props?.type === "ObjectPattern") return namesChildren(props);
  return props?.type === "Identifier" && areReadForChildren(source, props);
}

/** Whether a class, or one of the file that extends it as it is, reads `this.props.children`, destructured or not. */
export function classUsesChildren(source: Source, owner: ClassNode, depth = 0): boolean {
  const reads =
    source.all("MemberExpression").some((each) => {
      const isProps = each.object.type === "ThisExpression" && memberName(each) === "props";
      return (
        isProps && isInside(each, owner) && enclosingClass(each) === owner && propsAreReadForChildren(source, each)
      );
    }) ||
    source.all("VariableDeclarator").some((each) => {
      if (each.init?.type !== "ThisExpression" || each.id.type !== "ObjectPattern") return false;
      return isInside(each, owner) && enclosingClass(each) === owner && readsPropsOf(source, each.id.properties);
    });
  return reads || (depth < 5 && subclasses(source, owner).some((each) => classUsesChildren(source, each, depth + 1)));
}

/** Those of a class that has its own props; with a type parameter for them, each says for itself what it takes. */
function subclasses(source: Source, owner: ClassNode): ClassNode[] {
  if (owner.typeParameters) return [];
  const binding = owner.id ? source.names.bindingOf(owner.id) : null;
  return (binding?.references ?? []).flatMap(({ parent }) =>
    (parent?.type === "ClassDeclaration" || parent?.type === "ClassExpression") &&
    parent.superClass?.type === "Identifier" &&
    source.names.bindingOf(parent.superClass) === binding
      ? [parent]
      : [],
  );
}

/** `const { props } = this` and `const { props: { children } } = this`. */
function readsPropsOf(source: Source, properties: readonly Node[]): boolean {
  return properties.some((each) => {
    if (each.type !== "Property" || keyName(each) !== "props") return false;
    return each.value.type === "ObjectPattern"
      ? namesChildren(each.value)
      : each.value.type === "Identifier" && areReadForChildren(source, each.value);
  });
}

/** Whether the props under this name are read for their children. */
function areReadForChildren(source: Source, name: Node & { type: "Identifier" }): boolean {
  return (source.names.bindingOf(name)?.references ?? []).some((each) => readsChildren(each));
}

function propsAreReadForChildren(source: Source, props: Node): boolean {
  const { parent } = props;
  if (parent?.type === "VariableDeclarator" && parent.init === props && parent.id.type === "Identifier")
    return areReadForChildren(source, parent.id);
  return readsChildren(props);
}

function readsChildren(props: Node): boolean {
  const { parent } = props;
  if (parent?.type === "MemberExpression" && parent.object === props) return memberName(parent) === "children";
  return parent?.type === "VariableDeclarator" && parent.init === props && namesChildren(parent.id);
}

function namesChildren(pattern: Node): boolean {
  if (pattern.type !== "ObjectPattern") return false;
  return pattern.properties.some((each) => each.type === "Property" && keyName(each) === "children");
}
