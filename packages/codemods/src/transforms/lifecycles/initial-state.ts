import type { Node } from "oxc-parser";
import type { Edit } from "../../edits.ts";
import type { NodeOf, Source } from "../../source.ts";
import { type ClassNode, type FunctionNode, classMembers } from "../../syntax/components.ts";
import { deeper, outdent } from "../../syntax/indentation.ts";
import { hasClassProperties, takeConstructor } from "../../syntax/instance-fields.ts";
import { memberName } from "../../syntax/origins.ts";
import { indentAt } from "../../syntax/style.ts";
import { intoConstructor } from "./into-constructor.ts";
import { whatItDoes } from "./what-it-does.ts";

type Member = NodeOf<"MethodDefinition" | "PropertyDefinition">;

/**
 * The edits that let the constructor do what componentWillMount does, or `null` where that is not the same. React calls
 * the two one right after the other, so a body that only sets state and fields, from props, may stand in either.
 */
export function asInitialState(source: Source, owner: ClassNode, member: Member): Edit[] | null {
  const fn = member.value as FunctionNode;
  const { body } = fn;
  if (body?.type !== "BlockStatement" || fn.async || fn.generator || fn.params.length > 0) return null;
  if (body.body.length === 0) return null;
  const setStates = stateWrites(source, body);
  if (!setStates || whatItDoes(source, body, null).hasEffects) return null;
  const reads = source
    .all("MemberExpression")
    .some((each) => within(each, body) && isThis(each, "state") && !setStates.some((one) => one.target === each));
  if (reads && setStates.length > 1) return null;
  const names = [...source.all("Identifier")].filter((each) => within(each, body));
  if (names.some((each) => (each.name === "props" || each.name === "context") && source.names.bindingOf(each)))
    return null;

  const constructor = owner.body.body.find(
    (each) => each.type === "MethodDefinition" && each.kind === "constructor",
  ) as NodeOf<"MethodDefinition"> | undefined;
  const field = classMembers(owner, "state").find((each) => each.value);
  const usesContext = source.all("MemberExpression").some((each) => within(each, body) && isThis(each, "context"));
  const isTs = source.dialect.language === "ts";
  const only = body.body.length === 1 ? setStates[0] : undefined;
  if (
    !constructor &&
    !field &&
    !isTs &&
    hasClassProperties(source) &&
    only &&
    only.statement === body.body[0] &&
    !reads
  )
    return stateField(source, member, only.state);
  const hasState =
    field !== undefined ||
    (constructor !== undefined &&
      source.all("MemberExpression").some((each) => within(each, constructor) && isThis(each, "state")));
  const writes = setStates.flatMap((each, index) => assign(source, each, hasState || index > 0));
  if (constructor) return intoConstructor(source, member, body, constructor, writes, usesContext);

  const { eol, indent, semicolon } = source.style;
  const parameters = usesContext ? ["props", "context"] : ["props"];
  const props = propsType(source, owner);
  const typed = isTs ? parameters.map((each) => `${each}: ${each === "props" ? props : "any"}`) : parameters;
  const inner = indentAt(source.text, member.start) + indent;
  const head = `constructor(${typed.join(", ")}) {${eol}${inner}super(${parameters.join(", ")})${semicolon}`;
  const isOneLine = !source.text.slice(body.start, body.end).includes("\n");
  const tail: Edit[] = isOneLine
    ? [
        { start: body.start + 1, end: body.body[0]!.start, text: eol + inner },
        { start: body.body.at(-1)!.end, end: body.end - 1, text: eol + indentAt(source.text, member.start) },
      ]
    : [];
  return [takeConstructor(owner), { start: member.start, end: body.start + 1, text: head }, ...tail, ...writes];
}

interface StateWrite {
  statement: Node;
  /** `this.setState` or `this.state`, the part that is called or assigned. */
  target: Node;
  /** The call or assignment. */
  whole: Node;
  state: NodeOf<"ObjectExpression">;
  isCall: boolean;
}

/** Every state write of the body, or `null` when a statement is of another kind than writes, names and conditions. */
function stateWrites(source: Source, block: NodeOf<"BlockStatement">): StateWrite[] | null {
  const writes: StateWrite[] = [];
  return block.body.every((each) => read(each)) ? writes : null;

  function read(statement: Node): boolean {
    switch (statement.type) {
      case "BlockStatement":
        return statement.body.every((each) => read(each));
      case "IfStatement":
        return (
          isPlain(source, statement.test) &&
          read(statement.consequent) &&
          (!statement.alternate || read(statement.alternate))
        );
      case "VariableDeclaration":
        return (
          statement.kind !== "var" &&
          statement.declarations.every((each) => each.init !== null && isPlain(source, each.init))
        );
      case "ExpressionStatement":
        return readExpression(statement);
      default:
        return false;
    }
  }

  function readExpression(statement: NodeOf<"ExpressionStatement">): boolean {
    const { expression } = statement;
    if (expression.type === "CallExpression") {
      const [state, ...more] = expression.arguments;
      if (
        !isThis(expression.callee, "setState") ||
        state?.type !== "ObjectExpression" ||
        more.length > 0 ||
        !isPlain(source, state)
      )
        return false;
      writes.push({ statement, target: expression.callee, whole: expression, state, isCall: true });
      return true;
    }
    if (expression.type !== "AssignmentExpression" || expression.operator !== "=") return false;
    const { left, right } = expression;
    if (
      left.type !== "MemberExpression" ||
      left.object.type !== "ThisExpression" ||
      left.computed ||
      !isPlain(source, right)
    )
      return false;
    if (memberName(left) !== "state") return !isThis(left, "props");
    if (right.type !== "ObjectExpression") return false;
    writes.push({ statement, target: left, whole: expression, state: right, isCall: false });
    return true;
  }
}

/** Whether an expression needs nothing of the instance but its props, context, state, and methods to bind. */
function isPlain(source: Source, node: Node): boolean {
  const isAsync =
    source.all("AwaitExpression").some((each) => within(each, node)) ||
    source.all("YieldExpression").some((each) => within(each, node));
  if (isAsync) return false;
  return source.all("ThisExpression").every((each) => {
    if (!within(each, node)) return true;
    const { parent } = each;
    if (parent?.type === "MemberExpression" && parent.object === each) {
      if (/^(props|context|state)$/.test(memberName(parent) ?? "")) return true;
      // `this.method.bind(this)`
      const grand = parent.parent;
      return grand?.type === "MemberExpression" && grand.object === parent && memberName(grand) === "bind";
    }
    return (
      parent?.type === "CallExpression" &&
      parent.callee.type === "MemberExpression" &&
      memberName(parent.callee) === "bind"
    );
  });
}

const within = (node: Node, outer: { start: number; end: number }) =>
  outer.start <= node.start && node.end <= outer.end;

export function isThis(node: Node, name: string): boolean {
  return node.type === "MemberExpression" && node.object.type === "ThisExpression" && memberName(node) === name;
}

/** `componentWillMount() { this.setState({…}) }` → `state = {…};` */
function stateField(source: Source, member: Member, state: Node): Edit[] {
  const step = deeper(indentAt(source.text, state.start), indentAt(source.text, member.start));
  return [
    { start: member.start, end: state.start, text: "state = " },
    ...outdent(source, state, source.text.slice(member.start, state.start).includes("\n") ? step : ""),
    { start: state.end, end: member.end, text: source.style.semicolon },
  ];
}

/** `this.setState({ a })` → `this.state = { ...this.state, a }` */
function assign(source: Source, { target, whole, state, isCall }: StateWrite, merges: boolean): Edit[] {
  if (!isCall) return [];
  const open = state.start + 1;
  const first = state.properties[0];
  const oneLine = first && !source.text.slice(open, first.start).includes("\n");
  const spread =
    first && !oneLine
      ? `${source.style.eol}${indentAt(source.text, first.start)}...this.state,`
      : ` ...this.state${first ? "," : " "}`;
  return [
    { start: target.start, end: state.start, text: "this.state = " },
    ...(merges ? [{ start: open, end: open, text: spread }] : []),
    { start: state.end, end: whole.end, text: "" },
  ];
}

function propsType(source: Source, owner: ClassNode): string {
  const first = owner.superTypeArguments?.params[0];
  return first ? source.textOf(first) : "any";
}
