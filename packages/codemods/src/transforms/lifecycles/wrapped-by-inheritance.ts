import type { Source } from "../../source.ts";
import type { ClassNode } from "../../syntax/components.ts";
import { hasDecorators } from "../../syntax/decorators.ts";
import { originOf } from "../../syntax/origins.ts";

/** Packages whose wrappers extend or patch the class that they are given, with legacy lifecycles of their own. */
const inherits =
  /^(mobx-react|radium|react-css-modules|react-easy-state|@risingstack\/react-easy-state|react-look|omniscient)$/;

/**
 * Whether something may add legacy lifecycles to a class from outside: React calls none of them once the class has a new
 * one. Class decorators count, since they may do anything to the class.
 */
export function wrappedByInheritance(source: Source, owner: ClassNode): boolean {
  if (hasDecorators(owner)) return true;
  return source.all("CallExpression").some((each) => {
    const origin =
      originOf(source, each.callee) ??
      (each.callee.type === "CallExpression" ? originOf(source, each.callee.callee) : null);
    if (!origin || !inherits.test(origin.source)) return false;
    return each.arguments.some(
      (one) =>
        one === owner || (one.type === "Identifier" && owner.id && source.names.bindingOf(one)?.declaration === owner),
    );
  });
}
