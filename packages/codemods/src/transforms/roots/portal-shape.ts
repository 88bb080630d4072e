import type { Node } from "oxc-parser";
import type { NodeOf, Source } from "../../source.ts";
import { type ClassNode, classMembers, enclosingClass, enclosingFunction, keyName } from "../../syntax/components.ts";
import { isInside } from "../../syntax/handlers.ts";
import { memberName } from "../../syntax/origins.ts";
import { unwrapped } from "../../syntax/unwrapped.ts";
import type { LegacyCall } from "./legacy-calls.ts";

type Statement = NodeOf<"ExpressionStatement">;

/** A component that draws nothing itself and renders its content elsewhere, taken apart. */
export interface PortalShape {
  owner: ClassNode;
  /** `null` in `return null` of its render. */
  nothing: Node;
  element: Node;
  /** `this.node` */
  container: NodeOf<"MemberExpression">;
  /** The container is there before the component is mounted. */
  isEarly: boolean;
  /** Statements that ask for the first drawing, in `componentDidMount`. `callback`: what it passes. */
  firsts: { statement: Statement; callback: Node | null }[];
  /** Statements, and methods, that a portal makes needless. */
  needless: Node[];
  /** Behind these statements of `componentDidMount` the first drawing has to be asked for. */
  followed: Statement[];
}

/** How the class's subtree calls and unmounts would be a portal, or `null` where that cannot be shown. */
export function portalShape(
  source: Source,
  calls: readonly LegacyCall[],
  unmounts: readonly LegacyCall[],
): PortalShape | null {
  const [first] = calls;
  const owner = first ? enclosingClass(first.node) : null;
  const container = first?.container && unwrapped(first.container.node);
  if (
    !first?.element ||
    !owner ||
    container?.type !== "MemberExpression" ||
    container.object.type !== "ThisExpression" ||
    container.computed
  )
    return null;
  const { element } = first;
  const isAlike = calls.every(
    (each) =>
      each.node.arguments[0]?.type === "ThisExpression" &&
      each.element &&
      source.textOf(each.element) === source.textOf(element) &&
      each.container &&
      source.textOf(unwrapped(each.container.node)) === source.textOf(container),
  );
  const nothing = onlyNothing(owner);
  if (!isAlike || !nothing || readsLocals(source, element, owner)) return null;

  const shape: PortalShape = {
    owner,
    nothing,
    element,
    container,
    isEarly: isMadeEarly(source, owner, container),
    firsts: [],
    needless: [],
    followed: [],
  };
  for (const call of calls) {
    const statement = call.node.parent;
    const method = statement && memberAround(statement);
    if (statement?.type !== "ExpressionStatement" || !method || !isPlainStep(method, statement)) return null;
    const name = keyName(method);
    if (name === "componentDidMount") shape.firsts.push({ statement, callback: call.callback });
    else if (call.callback) return null;
    else if (name === "componentDidUpdate") shape.needless.push(statement);
    else if (!addHelper(source, shape, method, statement)) return null;
  }
  for (const { node } of unmounts) {
    const statement = node.parent;
    if (statement?.type !== "ExpressionStatement" || statement.parent?.type !== "BlockStatement") return null;
    const method = memberAround(statement);
    if (!method || keyName(method) !== "componentWillUnmount") return null;
    shape.needless.push(statement);
  }
  if (shape.firsts.length + shape.followed.length === 0 || !standsOneMoreUpdate(source, shape)) return null;
  return { ...shape, needless: withEmptied(shape) };
}

/** Lifecycle methods of which nothing is left go as a whole. */
function withEmptied({ owner, needless }: PortalShape): Node[] {
  const gone = new Set<Node>();
  for (const name of ["componentDidUpdate", "componentWillUnmount"]) {
    const method = classMembers(owner, name)[0];
    const steps = method?.type === "MethodDefinition" ? method.value.body?.body : undefined;
    if (method && steps && steps.length > 0 && steps.every((each) => needless.includes(each))) gone.add(method);
  }
  const isInGone = (node: Node) => [...gone].some((each) => isInside(node, each));
  return [...needless.filter((each) => !isInGone(each)), ...gone];
}

/**
 * The first drawing is an update of the component, so what is left of `componentDidUpdate` runs once more, with the props
 * that it has already: it must only ever act on a difference.
 */
function standsOneMoreUpdate(source: Source, { owner, needless }: PortalShape): boolean {
  const update = classMembers(owner, "componentDidUpdate")[0];
  if (!update) return true;
  if (update.type !== "MethodDefinition") return false;
  const names = source.names.bindings.filter((each) => each.kind === "param" && each.declaration === update.value);
  const left = update.value.body?.body.filter((each) => !needless.includes(each)) ?? [];
  return left.every((each) => {
    const test = each.type === "IfStatement" ? each.test : null;
    return test !== null && names.some((name) => name.references.some((use) => isInside(use, test)));
  });
}

/** A method of the class's own that draws, called from `componentDidMount` and `componentDidUpdate` and nowhere else. */
function addHelper(
  source: Source,
  shape: PortalShape,
  method: NodeOf<"MethodDefinition">,
  statement: Statement,
): boolean {
  const name = keyName(method);
  if (name === null || /^(constructor|render|shouldComponentUpdate)$|^(componentWill|UNSAFE_|getSnapshot)/.test(name))
    return false;
  const isOnlyStep = method.value.body?.body.length === 1;
  for (const each of source.all("MemberExpression")) {
    if (!isInside(each, shape.owner) || each.object.type !== "ThisExpression" || memberName(each) !== name) continue;
    const call = each.parent;
    const step =
      call?.type === "CallExpression" && call.callee === each && call.arguments.length === 0 ? call.parent : null;
    const caller = step && memberAround(step);
    if (step?.type !== "ExpressionStatement" || !caller || !isPlainStep(caller, step)) return false;
    const from = keyName(caller);
    if (from === "componentDidMount") {
      if (isOnlyStep) shape.firsts.push({ statement: step, callback: null });
      else shape.followed.push(step);
    } else if (from !== "componentDidUpdate") return false;
    else if (isOnlyStep) shape.needless.push(step);
  }
  shape.needless.push(isOnlyStep ? method : statement);
  return true;
}

/** `null` of a render that is `return null` and nothing else. */
function onlyNothing(owner: ClassNode): Node | null {
  const render = classMembers(owner, "render")[0];
  const body = render?.type === "MethodDefinition" ? render.value.body?.body : undefined;
  const only = body?.length === 1 ? body[0] : null;
  return only?.type === "ReturnStatement" && only.argument?.type === "Literal" && only.argument.value === null
    ? only.argument
    : null;
}

/** The method whose own code holds the node. */
function memberAround(node: Node): NodeOf<"MethodDefinition"> | null {
  const member = enclosingFunction(node)?.parent;
  return member?.type === "MethodDefinition" && !member.static ? member : null;
}

/** A statement of the method's outermost block, in a method that is never left early. */
function isPlainStep(method: NodeOf<"MethodDefinition">, statement: Node): boolean {
  const { body } = method.value;
  return (
    body !== null &&
    statement.parent === body &&
    !body.body.some((each) => /^(Return|Throw|Try)Statement$/.test(each.type) || holdsReturn(each))
  );
}

function holdsReturn(statement: Node): boolean {
  if (statement.type !== "IfStatement") return false;
  const sides = [statement.consequent, statement.alternate];
  return sides.some(
    (each) =>
      each?.type === "ReturnStatement" ||
      (each?.type === "BlockStatement" && each.body.some((one) => one.type === "ReturnStatement")),
  );
}

/** Whether the element needs variables of the method that it stands in. */
function readsLocals(source: Source, element: Node, owner: ClassNode): boolean {
  return source.names.bindings.some((binding) => {
    const { start } = binding.identifier;
    const isLocal = owner.start <= start && start < owner.end && !(element.start <= start && start < element.end);
    return isLocal && binding.identifier !== owner.id && binding.references.some((each) => isInside(each, element));
  });
}

/** Whether the container is made in the constructor, a field or before mounting. */
function isMadeEarly(source: Source, owner: ClassNode, container: NodeOf<"MemberExpression">): boolean {
  const name = memberName(container);
  const field = name === null ? undefined : classMembers(owner, name)[0];
  if (field?.type === "PropertyDefinition" && field.value && field.value.type !== "Literal") return true;
  return source.all("AssignmentExpression").some((each) => {
    if (!isInside(each, owner) || source.textOf(each.left) !== source.textOf(container)) return false;
    return /^(constructor|componentWillMount|UNSAFE_componentWillMount)$/.test(keyName(memberAround(each) ?? {}) ?? "");
  });
}
