import type { Node } from "oxc-parser";
import type { Edit } from "../../edits.ts";
import type { NodeOf, Source } from "../../source.ts";
import { type ClassNode, type FunctionNode, classMembers, keyName } from "../../syntax/components.ts";
import { memberName, originOf } from "../../syntax/origins.ts";
import { indentAt } from "../../syntax/style.ts";
import { isThis } from "./initial-state.ts";

type Member = NodeOf<"MethodDefinition" | "PropertyDefinition">;

/**
 * The edits that turn componentWillReceiveProps into getDerivedStateFromProps, or `null` where the two are not the same.
 * Proven for a body that only sets state from the new props, and only where a prop differs from before: the props that it
 * compares are kept in state, since the new method sees no others, and nothing else can make the condition true.
 */
export function asDerivedState(source: Source, owner: ClassNode, member: Member): Edit[] | null {
  const fn = member.value as FunctionNode;
  const [parameter] = fn.params;
  const { body } = fn;
  if (source.dialect.language === "ts" || member.type !== "MethodDefinition" || body?.type !== "BlockStatement")
    return null;
  if (
    fn.params.length !== 1 ||
    parameter?.type !== "Identifier" ||
    fn.async ||
    source.comments.some((each) => member.start <= each.start && each.end <= body.start)
  )
    return null;
  const [statement] = body.body;
  if (body.body.length !== 1 || statement?.type !== "IfStatement" || statement.alternate) return null;
  const call = onlySetState(statement.consequent);
  const state = call?.arguments[0];
  if (!call || state?.type !== "ObjectExpression" || call.arguments.length !== 1) return null;
  const inside = (node: Node, outer: Node = member) => outer.start <= node.start && node.end <= outer.end;
  if (source.all("ThisExpression").some((each) => inside(each, state))) return null;

  const comparisons = comparedProps(source, statement.test, parameter.name);
  if (!comparisons || comparisons.props.length === 0) return null;
  const reads = source.all("ThisExpression").filter((each) => inside(each, statement.test));
  const memberReads = reads.map((each) => each.parent?.parent).filter((each) => each?.type === "MemberExpression");
  if (memberReads.length !== reads.length || !reads.every((each) => isThis(each.parent!, "props"))) return null;
  const tracked = [...new Set(memberReads.map((each) => memberName(each as Node)))];
  if (tracked.some((each) => each === null || !/^[A-Za-z_$][\w$]*$/.test(each) || !comparisons.props.includes(each)))
    return null;
  if (source.all("Identifier").some((each) => inside(each) && each.name === "prevState")) return null;

  const props = tracked as string[];
  const keys = new Map(props.map((each) => [each, `prev${each[0]!.toUpperCase()}${each.slice(1)}`]));
  const initial = initialState(source, owner, [...keys.values()]);
  if (!initial || exposesWholeState(source, owner)) return null;
  if (state.properties.some((each) => each.type !== "Property" || [...keys.values()].includes(keyName(each) ?? "")))
    return null;

  const { eol, semicolon, indent } = source.style;
  const fresh = props.map((each) => `${keys.get(each)}: ${parameter.name}.${each}`);
  const same = props.map((each) => `${parameter.name}.${each} === prevState.${keys.get(each)}`).join(" && ");
  const rest = comparisons.alwaysTracks ? "null" : `${same} ? null : { ${fresh.join(", ")} }`;
  const inner = indentAt(source.text, statement.start);
  const isOneLine = !source.text.slice(body.start, body.end).includes("\n");
  const comma = state.properties.length > 0 ? "," : "";
  const first = state.properties[0];
  const multi = first && source.text.slice(state.start, first.start).includes("\n");
  const gap = multi ? eol + indentAt(source.text, first.start) : " ";
  const memberIndent = indentAt(source.text, member.start);
  return [
    { start: member.key.start, end: member.key.end, text: "static getDerivedStateFromProps" },
    { start: parameter.end, end: parameter.end, text: ", prevState" },
    // `: void` was the old method's.
    ...(fn.returnType ? [{ start: fn.returnType.start, end: fn.returnType.end, text: "" }] : []),
    ...memberReads.map((each) => ({
      start: each!.start,
      end: each!.end,
      text: `prevState.${keys.get(memberName(each as Node)!)}`,
    })),
    { start: call.start, end: state.start, text: "return " },
    { start: state.start + 1, end: state.start + 1, text: fresh.map((each) => gap + each).join(",") + comma },
    { start: state.end, end: call.end, text: "" },
    {
      start: statement.end,
      end: statement.end,
      text: isOneLine ? ` return ${rest};` : `${eol}${inner || memberIndent + indent}return ${rest}${semicolon}`,
    },
    ...initial(props.map((each) => `${keys.get(each)}: this.props.${each}`)),
  ];
}

function onlySetState(node: Node): NodeOf<"CallExpression"> | null {
  const statement = node.type === "BlockStatement" && node.body.length === 1 ? node.body[0]! : node;
  if (statement.type !== "ExpressionStatement" || statement.expression.type !== "CallExpression") return null;
  return isThis(statement.expression.callee, "setState") ? statement.expression : null;
}

interface Comparisons {
  /** Props of which at least one must have changed when the condition holds. */
  props: string[];
  /** The condition holds whenever one of them changed, so that nothing is left to remember when it does not. */
  alwaysTracks: boolean;
}

/** The props that a condition compares with those before; `null` when it can hold although none of them changed. */
function comparedProps(source: Source, test: Node, nextProps: string): Comparisons | null {
  if (test.type === "LogicalExpression") {
    const left = comparedProps(source, test.left, nextProps);
    const right = comparedProps(source, test.right, nextProps);
    if (test.operator === "||") {
      return left && right
        ? { props: [...left.props, ...right.props], alwaysTracks: left.alwaysTracks && right.alwaysTracks }
        : null;
    }
    if (test.operator !== "&&" || !(left ?? right)) return null;
    if ((!left && !isQuiet(source, test.left)) || (!right && !isQuiet(source, test.right))) return null;
    return { props: [...(left?.props ?? []), ...(right?.props ?? [])], alwaysTracks: false };
  }
  if (test.type === "BinaryExpression" && /^!==?$/.test(test.operator)) {
    const pair = samePath(source, test.left, test.right, nextProps);
    // What `!=` takes for equal may still differ from what comes next.
    return pair && { props: [pair.prop], alwaysTracks: pair.whole && test.operator === "!==" };
  }
  if (test.type === "UnaryExpression" && test.operator === "!" && test.argument.type === "CallExpression") {
    const { callee, arguments: given } = test.argument;
    const origin = originOf(source, callee);
    const compares =
      origin &&
      !origin.global &&
      /equal/i.test(`${origin.source} ${origin.name} ${origin.rest.join(" ")}`) &&
      !origin.source.startsWith(".");
    const [a, b] = given;
    const pair = compares && given.length === 2 && a && b ? samePath(source, a, b, nextProps) : null;
    return pair && { props: [pair.prop], alwaysTracks: false };
  }
  return null;
}

/** Whether a condition beside the comparison calls nothing. */
function isQuiet(source: Source, node: Node): boolean {
  return !source.all("CallExpression").some((each) => node.start <= each.start && each.end <= node.end);
}

/** `nextProps.a.b` against `this.props.a.b`, either way round: the prop, and whether it is compared as a whole. */
function samePath(source: Source, left: Node, right: Node, nextProps: string): { prop: string; whole: boolean } | null {
  const a = source.textOf(left);
  const b = source.textOf(right);
  const [next, last] = a.startsWith("this.props.") ? [b, a] : [a, b];
  if (!next.startsWith(`${nextProps}.`) || !last.startsWith("this.props.")) return null;
  const path = next.slice(nextProps.length + 1);
  if (path !== last.slice("this.props.".length) || !/^[\w$]+(\.[\w$]+)*$/.test(path)) return null;
  return { prop: path.split(".")[0]!, whole: !path.includes(".") };
}

/** How to add entries to the state that instances begin with; `null` where it is not one literal, or has these keys. */
function initialState(
  source: Source,
  owner: ClassNode,
  keys: readonly string[],
): ((entries: readonly string[]) => Edit[]) | null {
  const writes = source
    .all("AssignmentExpression")
    .filter((each) => owner.start <= each.start && each.end <= owner.end && isThis(each.left, "state"));
  const field = classMembers(owner, "state").find((each) => each.value);
  const constructor = owner.body.body.find((each) => each.type === "MethodDefinition" && each.kind === "constructor");
  if (writes.length > 1 || (field && writes.length > 0)) return null;
  const literal = field ? field.value : writes[0]?.right;
  if (!field && !writes[0]) {
    if (constructor) return null;
    const first = owner.body.body[0]!;
    const { eol, semicolon } = source.style;
    return (entries) => [
      {
        start: first.start,
        end: first.start,
        text: `state = { ${entries.join(", ")} }${semicolon}${eol}${eol}${indentAt(source.text, first.start)}`,
      },
    ];
  }
  if (literal?.type !== "ObjectExpression") return null;
  if (
    literal.properties.some((each) => each.type !== "Property" || each.computed || keys.includes(keyName(each) ?? ""))
  )
    return null;
  if (writes[0]) {
    const isOwn =
      constructor &&
      constructor.start < writes[0].start &&
      writes[0].end < constructor.end &&
      writes[0].parent?.parent?.parent?.parent === constructor;
    const call = source
      .all("Super")
      .find((each) => constructor && constructor.start < each.start && each.end < constructor.end)?.parent;
    if (!isOwn || call?.type !== "CallExpression" || call.arguments.length === 0) return null;
  }
  const last = literal.properties.at(-1);
  if (!last) return (entries) => [{ start: literal.start, end: literal.end, text: `{ ${entries.join(", ")} }` }];
  const multi = source.text.slice(literal.start, last.start).includes("\n");
  const gap = multi ? source.style.eol + indentAt(source.text, last.start) : " ";
  return (entries) => [{ start: last.end, end: last.end, text: entries.map((each) => `,${gap}${each}`).join("") }];
}

/** Whether anything but named keys of the state is read, so that one more key would be seen. */
function exposesWholeState(source: Source, owner: ClassNode): boolean {
  return source.all("MemberExpression").some((each) => {
    if (each.start < owner.start || owner.end < each.end || !isThis(each, "state")) return false;
    const { parent } = each;
    if (parent?.type === "MemberExpression" && parent.object === each) return parent.computed;
    if (parent?.type === "AssignmentExpression" && parent.left === each) return false;
    const pattern = parent?.type === "VariableDeclarator" && parent.init === each ? parent.id : null;
    return pattern?.type !== "ObjectPattern" || pattern.properties.some((one) => one.type === "RestElement");
  });
}
