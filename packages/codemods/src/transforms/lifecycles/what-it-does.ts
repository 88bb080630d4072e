import type { Node } from "oxc-parser";
import type { Source } from "../../source.ts";
import { memberName } from "../../syntax/origins.ts";

/** What a lifecycle's body does that matters when React runs it twice, or for nothing. In the words of the report. */
export interface Deeds {
  /** Such as `sets state`, `starts a timer`. */
  does: string[];
  /** Whether anything but state and the instance is touched. */
  hasEffects: boolean;
  /** Props that are compared with those before, by name. */
  compares: string[];
}

const subscribes = /^(addEventListener|addListener|subscribe|listen|listenTo|on|observe|connect|watch)$/;
const timers = /^(setTimeout|setInterval|requestAnimationFrame|requestIdleCallback|setImmediate)$/;

export function whatItDoes(source: Source, body: Node, nextProps: string | null): Deeds {
  const isEmpty = body.type === "BlockStatement" && body.body.length === 0;
  const does = new Set<string>();
  const compares = new Set<string>();
  let hasEffects = false;
  const inside = (node: Node) => body.start <= node.start && node.end <= body.end;
  const effect = (words: string) => {
    hasEffects = true;
    does.add(words);
  };
  for (const node of source.all("CallExpression")) {
    if (!inside(node)) continue;
    const { callee } = node;
    const name = callee.type === "Identifier" ? callee.name : (memberName(callee) ?? "");
    const owner = callee.type === "MemberExpression" ? callee.object : null;
    if (owner?.type === "ThisExpression") {
      if (name === "setState" || name === "replaceState") does.add("sets state");
      else effect(`calls this.${name}()`);
    } else if (owner && isProps(source, owner, nextProps)) effect(`calls the prop ${name}`);
    else if (timers.test(name)) effect("starts a timer");
    else if (owner && subscribes.test(name)) effect("subscribes or listens");
    else if (/^(fetch|axios|ajax|request)$/.test(name) || name === "then" || name === "dispatch")
      effect("fetches or dispatches");
    else if (/^(findDOMNode|getBoundingClientRect|querySelector|getElementById|getComputedStyle)$/.test(name))
      effect("reads the DOM");
    else if (/^(document|window)\b/.test(source.textOf(callee))) effect("touches the document");
    else if (node.parent?.type === "ExpressionStatement")
      effect(`calls ${source.textOf(callee).replace(/\s+/g, "").slice(0, 40)}()`);
  }
  for (const node of source.all("AwaitExpression")) if (inside(node)) effect("fetches or dispatches");
  for (const node of source.all("AssignmentExpression")) {
    if (!inside(node) || node.left.type !== "MemberExpression") continue;
    if (node.left.object.type === "ThisExpression")
      does.add(memberName(node.left) === "state" ? "sets state" : "writes to the instance");
    else effect("changes something outside of the component");
  }
  if (nextProps !== null) {
    for (const node of source.all("MemberExpression")) {
      if (inside(node) && node.object.type === "Identifier" && node.object.name === nextProps)
        compares.add(memberName(node) ?? "");
    }
  }
  compares.delete("");
  return {
    does: does.size > 0 ? [...does] : [isEmpty ? "does nothing" : "does something that could not be classified"],
    hasEffects,
    compares: [...compares],
  };
}

function isProps(source: Source, node: Node, nextProps: string | null): boolean {
  const text = source.textOf(node);
  return text === "this.props" || text === nextProps;
}
