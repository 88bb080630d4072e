import type { Node } from "oxc-parser";
import type { NodeOf, Source } from "../../source.ts";
import type { ClassNode } from "../../syntax/components.ts";
import { attributeName, hostTag, isInside } from "../../syntax/handlers.ts";
import { originOf } from "../../syntax/origins.ts";
import type { Binding, NameNode } from "../../syntax/scopes.ts";

/** The value of the `[value, set] = useState(…)` pair whose setter a name is (the setter itself where it has none), or `null`. */
export function stateOfSetter(source: Source, setter: NameNode): Binding | null {
  const declaration = source.names.bindingOf(setter)?.declaration;
  if (
    declaration?.type !== "VariableDeclarator" ||
    declaration.id.type !== "ArrayPattern" ||
    declaration.init?.type !== "CallExpression"
  )
    return null;
  const origin = originOf(source, declaration.init.callee);
  if (origin?.source !== "react" || origin.name !== "useState") return null;
  const [value, set] = declaration.id.elements;
  if (set?.type !== "Identifier" || set.name !== setter.name) return null;
  if (value === null) return source.names.bindingOf(set);
  if (value?.type !== "Identifier") return null;
  return source.names.bindingOf(value);
}

/** The `value` or `checked` expressions of inputs, selects and text areas of the file. */
function controlledValues(source: Source): Node[] {
  return source.all("JSXAttribute").flatMap((attribute) => {
    const isControl =
      /^(value|checked)$/.test(attributeName(attribute) ?? "") &&
      /^(input|select|textarea)$/.test(hostTag(attribute) ?? "");
    return isControl && attribute.value?.type === "JSXExpressionContainer" ? [attribute.value.expression] : [];
  });
}

/** Whether a state is what an input shows: `value={query}`, a default or conversion around it included. */
export function controlsInput(source: Source, state: Binding): boolean {
  const values = controlledValues(source);
  return state.references.some((use) => values.some((value) => isInside(use, value)));
}

/** The keys of `this.state` that inputs of a class show, destructured ones included. */
export function controlledKeys(source: Source, owner: ClassNode): Set<string> {
  const keys = new Set<string>();
  const values = controlledValues(source).filter((each) => isInside(each, owner));
  for (const node of source.names.nodes) {
    if (!values.some((value) => isInside(node, value))) continue;
    if (node.type === "MemberExpression" && isThisState(node.object) && node.property.type === "Identifier")
      keys.add(node.property.name);
    if (node.type === "Identifier") {
      const key = keyFromState(source, node);
      if (key) keys.add(key);
    }
  }
  return keys;
}

/** Whether `this.state.<key>` is shown as a list somewhere in a class. */
export function isListKey(source: Source, owner: ClassNode, key: string): boolean {
  return source.names.nodes.some((node) => {
    if (!isInside(node, owner)) return false;
    const isRead =
      (node.type === "MemberExpression" &&
        isThisState(node.object) &&
        node.property.type === "Identifier" &&
        node.property.name === key) ||
      (node.type === "Identifier" && keyFromState(source, node) === key);
    return isRead && isListUse(node);
  });
}

/** Whether a value is walked over or handed to a component: `items.map(…)`, `<List items={items} />`. */
export function isListUse(node: Node): boolean {
  const { parent } = node;
  if (parent?.type === "MemberExpression" && parent.object === node)
    return parent.property.type === "Identifier" && listMethods.test(parent.property.name);
  const attribute = parent?.type === "JSXExpressionContainer" ? parent.parent : null;
  return attribute?.type === "JSXAttribute" && hostTag(attribute) === null;
}

const listMethods = /^(map|filter|sort|slice|reduce|flatMap|forEach|toSorted|reverse|concat)$/;

/** Whether making a value walks over a list. */
export function walksList(source: Source, value: Node): boolean {
  return source.all("CallExpression").some((call) => {
    if (!isInside(call, value)) return false;
    const { callee } = call;
    return (
      callee.type === "MemberExpression" &&
      callee.property.type === "Identifier" &&
      (listMethods.test(callee.property.name) || /^(sortBy|orderBy)$/.test(callee.property.name))
    );
  });
}

function isThisState(node: Node): boolean {
  return (
    node.type === "MemberExpression" &&
    node.object.type === "ThisExpression" &&
    node.property.type === "Identifier" &&
    node.property.name === "state"
  );
}

/** The key, when a name was destructured from `this.state`. */
function keyFromState(source: Source, name: NameNode): string | null {
  const binding = source.names.bindingOf(name);
  const declaration = binding?.declaration;
  if (
    !binding ||
    binding.identifier === name ||
    declaration?.type !== "VariableDeclarator" ||
    declaration.id.type !== "ObjectPattern"
  )
    return null;
  if (!declaration.init || !isThisState(declaration.init)) return null;
  const property = declaration.id.properties.find(
    (each) => each.type === "Property" && each.value === (binding.identifier as Node),
  ) as NodeOf<"Property"> | undefined;
  return property?.key.type === "Identifier" ? property.key.name : null;
}
