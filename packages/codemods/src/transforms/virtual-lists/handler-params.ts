import { type Edit, replace } from "../../edits.ts";
import type { Node } from "oxc-parser";
import { keyName } from "../../syntax/components.ts";

/**
 * A function written in place that takes one object apart, made to take other parameters: `parts` names those, by what
 * the object's keys become. `null` where the function is anything else, so that a call has to be put around it.
 */
export function retake(node: Node | null, parts: readonly Record<string, string>[], whole = false): Edit | null {
  if (node?.type !== "ArrowFunctionExpression" && node?.type !== "FunctionExpression") return null;
  const [given, ...more] = node.params;
  if (given?.type !== "ObjectPattern" || more.length > 0 || given.typeAnnotation) return null;
  const taken = parts.map((): string[] => []);
  for (const each of given.properties) {
    const key = each.type === "Property" ? keyName(each) : null;
    if (key === null || each.type !== "Property" || each.value.type !== "Identifier") return null;
    const at = parts.findIndex((part) => Object.hasOwn(part, key));
    if (at === -1) return null;
    const name = parts[at]![key]!;
    taken[at]!.push(whole || name === each.value.name ? each.value.name : `${name}: ${each.value.name}`);
  }
  while (taken.length > 1 && taken.at(-1)!.length === 0) taken.pop();
  const text = taken.map((names) => (whole ? names.join(", ") : names.length > 0 ? `{ ${names.join(", ")} }` : "_"));
  return replace(given, text.join(", "));
}
