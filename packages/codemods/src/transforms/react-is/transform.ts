import type { Node } from "oxc-parser";
import { defineTransform } from "../../define.ts";
import { type Edit, replace } from "../../edits.ts";
import type { Source } from "../../source.ts";
import { removeLine } from "../../syntax/lines.ts";
import { memberName, originOf } from "../../syntax/origins.ts";
import { findings } from "./findings.ts";

const types = /^(AsyncMode|ConcurrentMode)$/;
const questions = /^is(AsyncMode|ConcurrentMode)$/;

/** Questions about the modes that never left the experimental builds → the answer that every stable release gives. */
export default defineTransform({
  name: "react-is",
  summary: "answer react-is questions about modes that React no longer has",
  rows: [6],
  preset: "migrate",
  // 17 dropped the types, 19 the questions.
  since: ["17", "19"],
  validFrom: "16",
  words: ["AsyncMode", "ConcurrentMode"],
  findings,
  visit: ({ source, project, found }) => {
    function visitName(node: Node, name: string): void {
      if (!types.test(name) && !questions.test(name)) return;
      const origin = project.originOf(source, node);
      if (origin?.source !== "react-is" || origin.rest.length > 0) return;
      const { parent } = node;
      const site = found(node);
      if (questions.test(origin.name)) {
        const isCall = parent?.type === "CallExpression" && parent.callee === node;
        if (!isCall) return site.finding("react-is/value", { name: origin.name });
        if (!parent.arguments.every(isPure)) return site.finding("react-is/effect", { name: origin.name });
        return site.change(answerNo(source, parent), `answered ${origin.name}`);
      }
      if (parent?.type === "BinaryExpression" && /^[!=]==?$/.test(parent.operator)) {
        const other = parent.left === node ? parent.right : parent.left;
        if (!isPure(other) && !isQuestion(source, other)) return site.finding("react-is/effect", { name: origin.name });
        const edits = parent.operator.startsWith("!") ? answerYes(source, parent) : answerNo(source, parent);
        return site.change(edits, `answered a comparison with ${origin.name}`);
      }
      if (parent?.type === "SwitchCase" && parent.test === node && parent.consequent.length === 0) {
        return site.change([removeLine(source, parent)], `dropped the case of ${origin.name}`);
      }
      site.finding("react-is/value", { name: origin.name });
    }
    return {
      MemberExpression(node) {
        visitName(node, memberName(node) ?? "");
      },
      end() {
        for (const { identifier, references } of source.names.root.bindings.values()) {
          const origin = project.originOf(source, identifier);
          if (origin?.source === "react-is") for (const each of references) visitName(each, origin.name);
        }
      },
      ExportNamedDeclaration(node) {
        if (node.source?.value !== "react-is") return;
        for (const each of node.specifiers) {
          const name = each.local.type === "Literal" ? each.local.value : each.local.name;
          if (types.test(name) || questions.test(name)) found(each).finding("react-is/value", { name });
        }
      },
    };
  },
});

function isPure(node: Node): boolean {
  if (node.type === "MemberExpression") return (!node.computed || isPure(node.property)) && isPure(node.object);
  return /^(Identifier|ThisExpression|Literal|JSXElement|JSXFragment)$/.test(node.type);
}

/** `false`, or nothing where the other side of an `||` decides. */
function answerNo(source: Source, node: Node): Edit[] {
  const { parent } = node;
  if (parent?.type === "UnaryExpression" && parent.operator === "!") return answerYes(source, parent);
  return chooseBranch(source, node, "alternate") ?? [dropOperand(source, node, "||") ?? replace(node, "false")];
}

/** `true`, or nothing where the other side of an `&&` decides. */
function answerYes(source: Source, node: Node): Edit[] {
  const { parent } = node;
  if (parent?.type === "UnaryExpression" && parent.operator === "!") return answerNo(source, parent);
  return chooseBranch(source, node, "consequent") ?? [dropOperand(source, node, "&&") ?? replace(node, "true")];
}

/** Leaves the one branch of `question ? a : b` that is ever taken; `null` where brackets or comments stand between. */
function chooseBranch(source: Source, node: Node, branch: "consequent" | "alternate"): Edit[] | null {
  const whole = node.parent;
  if (whole?.type !== "ConditionalExpression" || whole.test !== node) return null;
  const { consequent, alternate } = whole;
  const isPlain =
    source.text.slice(node.end, consequent.start).trim() === "?" &&
    source.text.slice(consequent.end, alternate.start).trim() === ":" &&
    node.start === whole.start &&
    alternate.end === whole.end;
  if (!isPlain) return null;
  const kept = whole[branch];
  return [
    { start: whole.start, end: kept.start, text: "" },
    ...(kept.end < whole.end ? [{ start: kept.end, end: whole.end, text: "" }] : []),
  ];
}

function dropOperand(source: Source, node: Node, operator: "||" | "&&"): Edit | null {
  const { parent } = node;
  if (parent?.type !== "LogicalExpression" || parent.operator !== operator) return null;
  // A trailing operand is the value of the whole: it may only go where the value is asked for its truth.
  const between = source.text.slice(parent.left.end, parent.right.start).replace(/\s/g, "");
  if (between !== operator) return null;
  if (parent.left === node) return { start: node.start, end: parent.right.start, text: "" };
  return isAskedForTruth(parent) || isBoolean(source, parent.left)
    ? { start: parent.left.end, end: node.end, text: "" }
    : null;
}

/** Another question of react-is about something at hand: `isLazy(node)`, `typeOf(node)`. */
function isQuestion(source: Source, node: Node): boolean {
  return (
    node.type === "CallExpression" &&
    originOf(source, node.callee)?.source === "react-is" &&
    node.arguments.every(isPure)
  );
}

/** Another question of react-is, which answers with a boolean already. */
function isBoolean(source: Source, node: Node): boolean {
  const origin = node.type === "CallExpression" ? originOf(source, node.callee) : null;
  return origin?.source === "react-is" && /^is[A-Z]/.test(origin.name);
}

function isAskedForTruth(node: Node): boolean {
  const { parent } = node;
  if (parent?.type === "LogicalExpression") return parent.left === node || isAskedForTruth(parent);
  if (parent?.type === "UnaryExpression") return parent.operator === "!";
  return parent !== undefined && parent !== null && "test" in parent && (parent.test as Node | null) === node;
}
