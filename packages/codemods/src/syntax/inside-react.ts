import type { Node } from "oxc-parser";
import type { Source } from "../source.ts";
import { enclosingClass, enclosingFunction, keyName } from "./components.ts";
import { memberName, originOf } from "./origins.ts";

const lifecycle = /^(component(Did|Will)\w+|UNSAFE_\w+|getSnapshotBeforeUpdate)$/;
const effects = /^use(Layout|Insertion)?Effect$/;
/** Callees that call what they are given before they return. */
export const runsNow = /^(forEach|map|filter|some|every|find|reduce|each|act|flushSync|unstable_batchedUpdates|batch)$/;

/**
 * Whether React is at work when the place is reached: in a lifecycle method, a method called from one, or an effect.
 * There not even React 16 rendered at once, and `flushSync` cannot.
 */
export function isInsideReact(source: Source, node: Node): boolean {
  for (let owner = enclosingFunction(node); owner; owner = enclosingFunction(owner)) {
    const { parent } = owner;
    if (parent?.type === "MethodDefinition" || parent?.type === "PropertyDefinition" || parent?.type === "Property") {
      const name = keyName(parent);
      if (name === null) return false;
      return isLifecycle(source, parent, name) || isCalledFromLifecycle(source, owner, name);
    }
    // What an effect returns is its clean-up, and runs while React commits as well.
    if (parent?.type === "ReturnStatement" || parent?.type === "ArrowFunctionExpression") continue;
    if (parent?.type !== "CallExpression") return false;
    if (parent.callee === owner) continue;
    const origin = originOf(source, parent.callee);
    if (origin?.source === "react" && effects.test(origin.name)) return true;
    const name = parent.callee.type === "Identifier" ? parent.callee.name : memberName(parent.callee);
    if (name === null || !runsNow.test(name)) return false;
  }
  return false;
}

function isCalledFromLifecycle(source: Source, method: Node, name: string): boolean {
  const owner = enclosingClass(method);
  if (!owner) return false;
  return source.all("CallExpression").some((each) => {
    if (each.start < owner.start || owner.end < each.end) return false;
    if (
      each.callee.type !== "MemberExpression" ||
      each.callee.object.type !== "ThisExpression" ||
      memberName(each.callee) !== name
    )
      return false;
    const caller = enclosingFunction(each)?.parent;
    return (
      (caller?.type === "MethodDefinition" || caller?.type === "PropertyDefinition") &&
      isLifecycle(source, caller, keyName(caller) ?? "")
    );
  });
}

/** `render` and constructors are React's to call only in a class that extends React's own; views of others have them too. */
function isLifecycle(source: Source, member: Node, name: string): boolean {
  if (lifecycle.test(name)) return true;
  if (name !== "render" && name !== "constructor") return false;
  const origin = originOf(source, enclosingClass(member)?.superClass);
  return origin?.source === "react" && origin.name.endsWith("Component");
}
