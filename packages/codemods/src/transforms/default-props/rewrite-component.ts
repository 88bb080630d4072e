import { type Edit, replace } from "../../edits.ts";
import { freeName } from "../../syntax/free-name.ts";
import { type FunctionNode, keyName } from "../../syntax/components.ts";
import { removeLine } from "../../syntax/lines.ts";
import { indentAt } from "../../syntax/style.ts";
import { type Entry, isUndefined, isVisibleIn } from "./entries.ts";
import { propTypeOf } from "./optional-types.ts";
import { memberEdits, patternEdits } from "./pattern-edits.ts";
import { receivedAs } from "./received.ts";
import type { Rewrite, Task } from "./task.ts";
import { type Hoisted, isUsedElsewhere, textsOf } from "./texts.ts";
import { takesDefaultsFrom, wholeEdits } from "./with-defaults.ts";

/** The edits that move defaults into the function, or `null` where it takes its props in an unclear way. */
export function rewriteComponent(task: Task): Rewrite | null {
  const { source, node, defaults } = task;
  const entries = defaults.entries?.filter((each) => !isUndefined(each.value)) ?? null;
  const received = receivedAs(source, node, entries?.map((each) => each.key) ?? ["*"]);
  if (received.as === "unclear") return null;
  if (received.as === "nothing" && (entries || node.params.length === 0))
    return finish(task, [], [], "dropped defaults that nothing reads");
  if (received.as === "whole" || received.as === "nothing" || !entries) return rewriteWhole(task);
  const patterns = received.as === "patterns" ? received.patterns : [];
  const names = new Set(received.as === "members" ? received.reads.map((each) => each.name) : []);
  const seen = new Set([
    ...names,
    ...patterns.flatMap((each) => each.properties.map((one) => (one.type === "Property" ? keyName(one) : null))),
  ]);
  const observed = entries.filter((each) => seen.has(each.key));
  const plan = textsOf(task, observed, names);
  if (!plan) return rewriteWhole(task);
  const edits =
    received.as === "members"
      ? memberEdits(source, node, received, plan.texts)
      : patternEdits(source, patterns, plan.texts);
  return finish(task, edits, plan.hoisted, "moved defaults into the parameters", plan.usesConstant);
}

/** Completes the props before the function sees them; its defaults stay an object. */
function rewriteWhole(task: Task): Rewrite | null {
  const { source, node, assignment, defaults, isKept, given } = task;
  const { statement } = assignment;
  const inside = source.names.scopeOf(node);
  const named =
    defaults.constant && isVisibleIn(defaults.constant.name, defaults.constant, inside) ? defaults.constant.name : null;
  if (named && takesDefaultsFrom(source, node, named)) return finish(task, [], [], "", true);
  const received = receivedAs(source, node, ["*"]);
  const parameter = received.as === "whole" ? received.parameter : parameterOf(node);
  if (!parameter) return null;
  let constant = named;
  const edits: Edit[] = [];
  if (!constant) {
    const base = `${assignment.name.charAt(0).toLowerCase()}${assignment.name.slice(1)}Defaults`;
    constant = given.has(base) ? freeName(source, `${base}2`) : freeName(source, base);
    given.add(constant);
    edits.push({ start: statement.start, end: assignment.assignment.left.end, text: `const ${constant}` });
    // `as Partial<Props>` would make the helper believe that every prop has a default.
    const { right } = assignment.assignment;
    if (defaults.literal && right.type === "TSAsExpression")
      edits.push({ start: defaults.literal.end, end: right.end, text: "" });
    if (isKept)
      edits.push({
        start: statement.end,
        end: statement.end,
        text: `${source.style.eol}${indentAt(source.text, statement.start)}${assignment.name}.defaultProps = ${constant}${source.style.semicolon}`,
      });
  } else if (!isKept) edits.push(removeLine(source, statement));
  edits.push(...wholeEdits(source, node, { as: "whole", parameter }, constant, task.helper()));
  return { edits, reason: "completed the props with their defaults", isDone: false };
}

function parameterOf(node: FunctionNode) {
  const [first] = node.params;
  const parameter = first?.type === "AssignmentPattern" ? first.left : first;
  return parameter?.type === "Identifier" || parameter?.type === "ObjectPattern" ? parameter : null;
}

function finish(task: Task, edits: Edit[], hoisted: readonly Hoisted[], reason: string, usesConstant = false): Rewrite {
  const { source, assignment, defaults, isKept } = task;
  const { statement } = assignment;
  const { eol, semicolon } = source.style;
  const indent = eol + indentAt(source.text, statement.start);
  const line = ({ name, entry }: Hoisted) => {
    const type =
      propTypeOf(source, task.node, entry.key) ??
      (/^\[\s*\]$/.test(entry.text) && source.dialect.language === "ts" ? "any[]" : null);
    const margin = eol + indentAt(source.text, entry.value.parent?.start ?? entry.value.start);
    return `const ${name}${type ? `: ${type}` : ""} = ${entry.text.replaceAll(margin, indent)}${semicolon}`;
  };
  if (isKept) {
    const kept = [
      ...(hoisted.length > 0
        ? [{ start: statement.start, end: statement.start, text: hoisted.map((each) => line(each) + indent).join("") }]
        : []),
      ...hoisted.map((each) => replaceValue(each.entry, each.name)),
      ...edits,
    ];
    return { edits: kept, reason, isDone: kept.length === 0 };
  }
  const gone = hoisted.length > 0 ? replace(statement, hoisted.map(line).join(indent)) : removeLine(source, statement);
  const constant =
    defaults.constant && !usesConstant && !isUsedElsewhere(task, defaults.constant)
      ? defaults.constant.declaration.parent
      : null;
  return { edits: [gone, ...(constant ? [removeLine(source, constant)] : []), ...edits], reason, isDone: false };
}

/** `{ items }` and `{ items() {} }` are key and value in one. */
function replaceValue({ value, key }: Entry, name: string): Edit {
  const { parent } = value;
  return parent?.type === "Property" && (parent.shorthand || parent.method)
    ? replace(parent, `${/^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key)}: ${name}`)
    : replace(value, name);
}
