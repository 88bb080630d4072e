import type { Node } from "oxc-parser";
import type { NodeOf, Source } from "../../source.ts";
import { type ClassNode, classMembers, enclosingClass, keyName } from "../../syntax/components.ts";
import { isInside } from "../../syntax/handlers.ts";
import { memberName } from "../../syntax/origins.ts";
import { unwrapped } from "../../syntax/unwrapped.ts";
import type { LegacyCall } from "./legacy-calls.ts";
import { isNextProps, isReceiver, methodAround, portalElement } from "./portal-element.ts";

type Statement = NodeOf<"ExpressionStatement">;

/** A component that renders its content elsewhere, taken apart. */
export interface PortalShape {
  owner: ClassNode;
  /** What its render returns: `null`, or the one element that it draws in place. */
  drawn: Node;
  /** The text of what it draws elsewhere. */
  element: string;
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
  const element = portalElement(source, first.element, owner);
  const isAlike = calls.every(
    (each) =>
      each.node.arguments[0]?.type === "ThisExpression" &&
      each.element &&
      element &&
      portalElement(source, each.element, owner)?.text === element.text &&
      each.container &&
      source.textOf(unwrapped(each.container.node)) === source.textOf(container),
  );
  const drawn = drawnInPlace(owner);
  if (!isAlike || !element || !drawn || isSetWithin(source, drawn, container)) return null;

  const shape: PortalShape = {
    owner,
    drawn,
    element: element.text,
    container,
    isEarly: isMadeEarly(source, owner, container),
    firsts: [],
    needless: [],
    followed: [],
  };
  for (const call of calls) {
    const statement = statementOf(source, call.node);
    const method = statement && methodAround(statement);
    if (!statement || !method || !isPlainStep(method, statement)) return null;
    const name = keyName(method);
    const takesProps = call.element !== null && portalElement(source, call.element, owner)?.takesProps === true;
    if (takesProps && /^componentDid(Mount|Update)$/.test(name ?? "")) return null;
    if (name === "componentDidMount") shape.firsts.push({ statement, callback: call.callback });
    else if (call.callback) return null;
    else if (isReceiver(method)) {
      if (skipsUpdates(source, owner)) return null;
      shape.needless.push(statement);
    } else if (name === "componentDidUpdate") shape.needless.push(statement);
    else if (!addHelper(source, shape, method, statement, takesProps)) return null;
  }
  for (const { node } of unmounts) {
    const statement = node.parent;
    if (statement?.type !== "ExpressionStatement" || statement.parent?.type !== "BlockStatement") return null;
    const method = methodAround(statement);
    if (!method || keyName(method) !== "componentWillUnmount") return null;
    shape.needless.push(statement);
  }
  if (shape.firsts.length + shape.followed.length === 0 || !standsOneMoreUpdate(source, shape)) return null;
  return { ...shape, needless: withEmptied(shape) };
}

/** Lifecycle methods of which nothing is left go as a whole. */
function withEmptied({ owner, needless }: PortalShape): Node[] {
  const gone = new Set<Node>();
  for (const name of [
    "componentDidUpdate",
    "componentWillReceiveProps",
    "UNSAFE_componentWillReceiveProps",
    "componentWillUnmount",
  ]) {
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
  drawing: Statement,
  takesProps: boolean,
): boolean {
  const name = keyName(method);
  if (name === null || /^(constructor|render|shouldComponentUpdate)$|^(componentWill|UNSAFE_|getSnapshot)/.test(name))
    return false;
  const isOnlyStep = method.value.body?.body.length === 1;
  for (const each of source.all("MemberExpression")) {
    if (!isInside(each, shape.owner) || each.object.type !== "ThisExpression" || memberName(each) !== name) continue;
    const call = each.parent;
    const step = call?.type === "CallExpression" && call.callee === each ? call : null;
    const given = step?.arguments ?? [];
    const caller = step && methodAround(step);
    const statement = step?.parent;
    if (!step || !caller || statement?.type !== "ExpressionStatement" || !isPlainStep(caller, statement)) return false;
    if (given.length > 1 || (takesProps && given.length === 0)) return false;
    if (given[0] && !isNextProps(source, given[0], caller)) return false;
    const from = keyName(caller);
    if (from === "componentDidMount") {
      if (isOnlyStep) shape.firsts.push({ statement, callback: null });
      else shape.followed.push(statement);
    } else if (from !== "componentDidUpdate" && !(isReceiver(caller) && !skipsUpdates(source, shape.owner)))
      return false;
    else if (isOnlyStep) shape.needless.push(statement);
  }
  shape.needless.push(isOnlyStep ? method : drawing);
  return true;
}

/** What a render returns that does nothing else: `null`, or an element. */
function drawnInPlace(owner: ClassNode): Node | null {
  const render = classMembers(owner, "render")[0];
  const body = render?.type === "MethodDefinition" ? render.value.body?.body : undefined;
  const only = body?.length === 1 ? body[0] : null;
  const drawn = only?.type === "ReturnStatement" ? only.argument : null;
  return drawn?.type === "JSXElement" || (drawn?.type === "Literal" && drawn.value === null) ? drawn : null;
}

/** Whether a ref in the node sets the field: the container is then a part of what the component draws. */
function isSetWithin(source: Source, node: Node, field: Node): boolean {
  return source
    .all("AssignmentExpression")
    .some((each) => isInside(each, node) && source.textOf(each.left) === source.textOf(field));
}

/** Whether new props may be left undrawn, where componentWillReceiveProps drew them nevertheless. */
function skipsUpdates(source: Source, owner: ClassNode): boolean {
  const base = owner.superClass ? source.textOf(owner.superClass) : "";
  return classMembers(owner, "shouldComponentUpdate").length > 0 || base.includes("PureComponent");
}

/** The statement that a call is, or that keeps what it returns in a field that the class never reads. */
function statementOf(source: Source, call: Node): Statement | null {
  const { parent } = call;
  if (parent?.type === "ExpressionStatement") return parent;
  if (parent?.type !== "AssignmentExpression" || parent.parent?.type !== "ExpressionStatement") return null;
  const { left } = parent;
  if (left.type !== "MemberExpression" || left.object.type !== "ThisExpression") return null;
  const isRead = source.all("MemberExpression").some((each) => {
    const isSame = source.textOf(each) === source.textOf(left);
    return isSame && !(each.parent?.type === "AssignmentExpression" && each.parent.left === each);
  });
  return isRead ? null : parent.parent;
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

/** Whether the container is made in the constructor, a field or before mounting. */
function isMadeEarly(source: Source, owner: ClassNode, container: NodeOf<"MemberExpression">): boolean {
  const name = memberName(container);
  const field = name === null ? undefined : classMembers(owner, name)[0];
  if (field?.type === "PropertyDefinition" && field.value && field.value.type !== "Literal") return true;
  return source.all("AssignmentExpression").some((each) => {
    if (!isInside(each, owner) || source.textOf(each.left) !== source.textOf(container)) return false;
    return /^(constructor|componentWillMount|UNSAFE_componentWillMount)$/.test(keyName(methodAround(each) ?? {}) ?? "");
  });
}
