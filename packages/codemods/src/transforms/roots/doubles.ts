import type { Node } from "oxc-parser";
import type { NodeOf } from "../../source.ts";
import { memberName } from "../../syntax/origins.ts";
import type { Context } from "../../transform.ts";

const removed = /\b(render|hydrate|unmountComponentAtNode|unstable_renderSubtreeIntoContainer)\b/;

/** Reports tests that put a double in the place of the removed API: nothing calls it any more. */
export function reportDoubles<Plan>({ source, project, found }: Context<Plan>, node: NodeOf<"CallExpression">): void {
  const [target, second] = node.arguments;
  if (!target || !second || !("callee" in node)) return;
  const name = node.callee.type === "Identifier" ? node.callee.name : memberName(node.callee);
  if (name === null) return;
  if (/^(mock|doMock|unstable_mockModule)$/.test(name) && target.type === "Literal" && target.value === "react-dom") {
    if (removed.test(source.textOf(second))) found(node).finding("roots/mocked", { api: "react-dom" });
  } else if (
    /^(spyOn|stub|spy|replace)$/.test(name) &&
    second.type === "Literal" &&
    removed.test(String(second.value))
  ) {
    const origin = project.originOf(source, target);
    if (origin?.source === "react-dom" && origin.name === "default")
      found(node).finding("roots/mocked", { api: `ReactDOM.${String(second.value)}` });
  }
}

/** `ReactDOM.render = jest.fn()`, `expect(ReactDOM.render)`, `ReactDOM.render.mock`: a test looks at the removed function. */
export function isDouble(node: Node): boolean {
  const { parent } = node;
  if (parent?.type === "AssignmentExpression") return parent.left === node;
  if (parent?.type === "MemberExpression")
    return (
      parent.object === node &&
      !/^(bind|call|apply)$/.test(parent.property.type === "Identifier" ? parent.property.name : "")
    );
  if (parent?.type !== "CallExpression" || parent.callee.type !== "Identifier") return false;
  return /^(expect|sinon|stub|spy|mocked)$/.test(parent.callee.name);
}
