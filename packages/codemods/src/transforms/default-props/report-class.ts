import { dirname } from "node:path";
import type { Node } from "oxc-parser";
import type { Context, Site } from "../../transform.ts";
import { defaultsOf } from "./entries.ts";
import type { DefaultPlan } from "./facts.ts";

/**
 * A class keeps its `defaultProps`, but from React 19 on its elements do not carry them: the automatic runtime leaves them
 * to the moment when the class is rendered. Only a reader beside it is believed to mean this class.
 */
export function reportClass({ source, plan }: Context<DefaultPlan>, site: Site, component: string, value: Node): void {
  const { entries } = defaultsOf(source, value, () => null);
  const keys = (entries ?? []).map((each) => each.key);
  // A class alone in its file reads what others are given, not what it is given itself.
  const others = [...source.all("ClassDeclaration"), ...source.all("ClassExpression")].length > 1;
  const near = (path: string) => dirname(path) === dirname(source.path) && (others || path !== source.path);
  const { names, files } = plan.elementReaders(keys, near);
  if (names.length === 0) return site.ignore("class-component");
  site.finding("default-props/class-read-from-element", { component, keys: names, files });
}
