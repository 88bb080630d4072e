import type { Node } from "oxc-parser";
import type { Edit } from "../../edits.ts";
import type { NodeOf, Source } from "../../source.ts";
import { type ClassNode, type FunctionNode, keyName } from "../../syntax/components.ts";
import { memberName } from "../../syntax/origins.ts";
import { indentAt } from "../../syntax/style.ts";
import { type PropNames, comparedProps, propNames } from "./compared-props.ts";
import { isThis } from "./initial-state.ts";
import { type ClassTypes, classTypes } from "./state-type.ts";
import { wrappedByInheritance } from "./wrapped-by-inheritance.ts";
import { exposesWholeState, initialState } from "./state-literal.ts";

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
  if (member.type !== "MethodDefinition" || body?.type !== "BlockStatement") return null;
  const isTs = source.dialect.language === "ts";
  const types = isTs ? classTypes(source, owner) : null;
  if ((isTs && !types) || ("override" in member && member.override) || wrappedByInheritance(source, owner)) return null;
  if (fn.params.length !== 1 || !parameter || fn.async) return null;
  if (source.comments.some((each) => member.start <= each.start && each.end <= body.start)) return null;
  const statement = body.body.at(-1);
  if (statement?.type !== "IfStatement" || statement.alternate) return null;
  const call = onlySetState(statement.consequent);
  const state = call?.arguments[0];
  if (!call || state?.type !== "ObjectExpression" || call.arguments.length !== 1) return null;

  const names = propNames(parameter, body.body.slice(0, -1));
  const comparisons = names && comparedProps(source, statement.test, names);
  if (!names || !comparisons) return null;
  const reads = oldReads(source, member, statement.test, names);
  const tracked = reads && [...new Set([...reads.map((each) => memberName(each)!), ...names.ofLast.values()])];
  if (
    !tracked ||
    tracked.length === 0 ||
    tracked.some((each) => !/^[A-Za-z_$][\w$]*$/.test(each) || !comparisons.props.includes(each))
  )
    return null;
  if (
    source
      .all("Identifier")
      .some((each) => member.start <= each.start && each.end <= member.end && each.name === "prevState")
  )
    return null;

  const keys = new Map(tracked.map((each) => [each, `prev${each[0]!.toUpperCase()}${each.slice(1)}`]));
  const initial = initialState(source, owner, [...keys.values()]);
  if (!initial || exposesWholeState(source, owner)) return null;
  if (state.properties.some((each) => each.type !== "Property" || [...keys.values()].includes(keyName(each) ?? "")))
    return null;

  const now = new Map(tracked.map((each) => [each, nowOf(names, each)]));
  if ([...now.values()].includes(null)) return null;
  const { eol, semicolon, indent } = source.style;
  const fresh = tracked.map((each) => `${keys.get(each)}: ${now.get(each)}`);
  const same = tracked.map((each) => `${now.get(each)} === prevState.${keys.get(each)}`).join(" && ");
  const rest = comparisons.alwaysTracks ? "null" : `${same} ? null : { ${fresh.join(", ")} }`;
  const isOneLine = !source.text.slice(body.start, body.end).includes("\n");
  const inner = indentAt(source.text, statement.start) || indentAt(source.text, member.start) + indent;
  const first = state.properties[0];
  const multi = first && source.text.slice(state.start, first.start).includes("\n");
  const gap = multi ? eol + indentAt(source.text, first.start) : " ";
  return [
    { start: member.key.start, end: member.key.end, text: "static getDerivedStateFromProps" },
    { start: parameter.end, end: parameter.end, text: secondParameter(parameter, types, keys) },
    // `: void` was the old method's.
    ...(fn.returnType ? [{ start: fn.returnType.start, end: fn.returnType.end, text: "" }] : []),
    ...reads.map((each) => ({ start: each.start, end: each.end, text: `prevState.${keys.get(memberName(each)!)}` })),
    ...names.lastPatterns.flatMap((each) => fromState(each, keys)),
    { start: call.start, end: state.start, text: "return " },
    {
      start: state.start + 1,
      end: state.start + 1,
      text: fresh.map((each) => gap + each).join(",") + (first ? "," : " "),
    },
    { start: state.end, end: call.end, text: "" },
    {
      start: statement.end,
      end: statement.end,
      text: isOneLine ? ` return ${rest};` : `${eol}${inner}return ${rest}${semicolon}`,
    },
    ...(types?.add(keys) ?? []),
    ...initial(tracked.map((each) => `${keys.get(each)}: this.props.${each}`)),
  ];
}

function secondParameter(first: Node, types: ClassTypes | null, keys: ReadonlyMap<string, string>): string {
  if (!types) return ", prevState";
  const isTyped = "typeAnnotation" in first && first.typeAnnotation !== null && first.typeAnnotation !== undefined;
  return `${isTyped ? "" : `: ${types.props}`}, prevState: ${types.stateWith(keys)}`;
}

function onlySetState(node: Node): NodeOf<"CallExpression"> | null {
  const statement = node.type === "BlockStatement" && node.body.length === 1 ? node.body[0]! : node;
  if (statement.type !== "ExpressionStatement" || statement.expression.type !== "CallExpression") return null;
  return isThis(statement.expression.callee, "setState") ? statement.expression : null;
}

/** Every `this.props.x` of the condition; `null` when `this` is used for anything else. */
function oldReads(source: Source, member: Node, test: Node, names: PropNames): NodeOf<"MemberExpression">[] | null {
  const reads: NodeOf<"MemberExpression">[] = [];
  for (const each of source.all("ThisExpression")) {
    if (each.start < member.start || member.end < each.end) continue;
    const { parent } = each;
    if (!parent || isThis(parent, "setState")) continue;
    if (!isThis(parent, "props")) return null;
    if (names.lastPatterns.some((one) => one.init === parent)) continue;
    const read = parent.parent;
    const isInTest = test.start <= each.start && each.end <= test.end;
    if (!isInTest || read?.type !== "MemberExpression" || memberName(read) === null) return null;
    reads.push(read);
  }
  return reads;
}

/** How the new value of a prop is said. */
function nowOf(names: PropNames, prop: string): string | null {
  if (names.next !== null) return `${names.next}.${prop}`;
  const local = [...names.ofNext].find(([, name]) => name === prop)?.[0];
  return local?.type === "Identifier" ? local.name : null;
}

/** `const { a } = this.props` → `const { prevA: a } = prevState` */
function fromState(declarator: NodeOf<"VariableDeclarator">, keys: ReadonlyMap<string, string>): Edit[] {
  if (declarator.id.type !== "ObjectPattern" || !declarator.init) return [];
  const properties = declarator.id.properties.flatMap((each) => {
    if (each.type !== "Property" || each.value.type !== "Identifier") return [];
    return [{ start: each.start, end: each.end, text: `${keys.get(keyName(each) ?? "")}: ${each.value.name}` }];
  });
  return [...properties, { start: declarator.init.start, end: declarator.init.end, text: "prevState" }];
}
