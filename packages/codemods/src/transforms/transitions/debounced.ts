import type { Node } from "oxc-parser";
import { insertAfter, insertBefore, remove, replace } from "../../edits.ts";
import type { NodeOf, Source } from "../../source.ts";
import type { FunctionNode } from "../../syntax/components.ts";
import { functionBehind } from "../../syntax/handlers.ts";
import type { Context } from "../../transform.ts";
import { controlsInput, stateOfSetter } from "./states.ts";

const debouncers: Record<string, string> = {
  lodash: "debounce",
  "lodash/debounce": "default",
  "lodash.debounce": "default",
  "lodash-es": "debounce",
  "throttle-debounce": "debounce",
  debounce: "default",
  underscore: "debounce",
};

/** A debounce in front of nothing but setting state: a transition shows the result sooner and is interrupted by typing. */
export function debounced({ source, project, found }: Context<unknown>, call: NodeOf<"CallExpression">): void {
  const origin = project.originOf(source, call.callee);
  if (!origin || debouncers[origin.source] !== origin.name) return;
  const given = call.arguments.find((each) => functionBehind(source, each) !== null) ?? call.arguments[0];
  const run = given && functionBehind(source, given);
  if (!given) return;
  const site = found(call);
  if (!run) return site.ignore("debounced-function-is-not-in-sight");
  const work = workOf(source, run);
  if (work === "more") return site.ignore("debounce-in-front-of-more-than-state");
  if (work === "input") return site.ignore("debounce-of-what-an-input-shows");
  if (isSteered(source, call)) return site.finding("transitions/debounce-is-steered");
  const startTransition = site.import("react", "startTransition");
  const before = remove({ start: call.start, end: given.start });
  const after = remove({ start: given.end, end: call.end });
  const { body } = run;
  if (given === run && run.type === "ArrowFunctionExpression" && body && !run.async) {
    site.change(
      [before, insertBefore(body, `${startTransition}(() => `), insertAfter(body, ")"), after],
      "a transition instead of a debounce",
    );
  } else {
    const name = source.textOf(given);
    if (given === run) return site.finding("transitions/debounced-function");
    site.change(
      [replace(call, `(...args) => ${startTransition}(() => ${name}(...args))`)],
      "a transition instead of a debounce",
    );
  }
}

/** Whether a function only sets state (`"state"`), also sets what an input shows, or does anything else. */
function workOf(source: Source, run: FunctionNode): "state" | "input" | "more" {
  if (!run.body || run.async) return "more";
  const statements: readonly Node[] = run.body.type === "BlockStatement" ? run.body.body : [run.body];
  if (statements.length === 0) return "more";
  for (const statement of statements) {
    const call = statement.type === "ExpressionStatement" ? statement.expression : statement;
    if (call.type !== "CallExpression") return "more";
    const { callee } = call;
    if (callee.type === "Identifier") {
      const state = stateOfSetter(source, callee);
      if (!state) return "more";
      if (controlsInput(source, state)) return "input";
    } else if (
      source.textOf(callee) !== "this.setState" ||
      call.arguments.length !== 1 ||
      call.arguments[0]?.type !== "ObjectExpression"
    ) {
      return "more";
    }
  }
  return "state";
}

/** Whether the debounced function is cancelled, flushed or called elsewhere by its own methods. */
function isSteered(source: Source, call: NodeOf<"CallExpression">): boolean {
  const target = call.parent;
  const name =
    target?.type === "VariableDeclarator" && target.id.type === "Identifier"
      ? target.id.name
      : target?.type === "AssignmentExpression"
        ? source.textOf(target.left)
        : target?.type === "PropertyDefinition" && target.key.type === "Identifier"
          ? `this.${target.key.name}`
          : null;
  return name !== null && ["cancel", "flush", "pending"].some((method) => source.text.includes(`${name}.${method}`));
}
