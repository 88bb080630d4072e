import type { Node } from "oxc-parser";
import { type Edit, insertAfter, remove, replace } from "../../edits.ts";
import type { NodeOf, Source } from "../../source.ts";
import { removeLine } from "../../syntax/lines.ts";
import { type EventRefusal, firedEvent } from "../../syntax/simulated-events.ts";
import type { Site } from "../../transform.ts";

/** The edits that fire a native event for `Simulate.name(node, data)`, or why there is none. */
export function fire(source: Source, site: Site, call: NodeOf<"CallExpression">, event: string): Edit[] | EventRefusal {
  const [node, data, ...more] = call.arguments;
  if (!node || node.type === "SpreadElement" || data?.type === "SpreadElement" || more.length > 0) {
    return { because: "its arguments cannot be told apart" };
  }
  const assigned = event === "change" ? assignedBefore(source, call, node, data) : null;
  if (assigned) {
    const target = `{ target: { value: ${source.textOf(assigned.value)} } }`;
    const rest = data ? replace(data, target) : insertAfter(node, `, ${target}`);
    return [removeLine(source, assigned.statement), replace(call.callee, `${fireEvent(site)}.change`), rest];
  }
  const fired = firedEvent(source, event, data);
  if ("because" in fired) return fired;
  const edits = data && fired.dropsData ? [remove({ start: node.end, end: data.end })] : fired.dataEdits;
  return [replace(call.callee, `${fireEvent(site)}.${fired.method}`), ...edits];
}

const fireEvent = (site: Site) => site.import("@testing-library/react", "fireEvent");

/**
 * `field.value = "new"` right before `Simulate.change(field)`: React's own setter has seen that value, so that a native
 * event after it would be no change. `fireEvent` sets the value past React, as a browser does.
 */
function assignedBefore(
  source: Source,
  call: Node,
  node: Node,
  data: Node | undefined,
): { statement: Node; value: Node } | null {
  const statement = call.parent;
  if (
    statement?.type !== "ExpressionStatement" ||
    !statement.parent ||
    !("body" in statement.parent) ||
    !Array.isArray(statement.parent.body)
  )
    return null;
  const siblings: Node[] = statement.parent.body;
  const before = siblings[siblings.indexOf(statement) - 1];
  const assignment =
    before?.type === "ExpressionStatement" && before.expression.type === "AssignmentExpression"
      ? before.expression
      : null;
  if (
    !before ||
    assignment?.operator !== "=" ||
    assignment.left.type !== "MemberExpression" ||
    assignment.left.computed
  )
    return null;
  if (assignment.left.property.type !== "Identifier" || assignment.left.property.name !== "value") return null;
  const field = source.textOf(node);
  if (source.textOf(assignment.left.object) !== field) return null;
  if (!data) return { statement: before, value: assignment.right };
  // `{ target: field }` says the same again.
  if (data.type !== "ObjectExpression" || data.properties.length !== 1) return null;
  const [target] = data.properties;
  const isField =
    target?.type === "Property" &&
    !target.computed &&
    target.key.type === "Identifier" &&
    target.key.name === "target" &&
    source.textOf(target.value) === field;
  return isField ? { statement: before, value: assignment.right } : null;
}
