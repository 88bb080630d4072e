import type { Node } from "oxc-parser";
import type { Source } from "../../source.ts";
import { keyName } from "../../syntax/components.ts";
import { memberName, originOf } from "../../syntax/origins.ts";

/** Where tests hand a legacy context to a component: Enzyme's options `context` and `childContextTypes`. */
export function testContexts(source: Source): { node: Node; option: string }[] {
  if (!/enzyme|mount|shallow|render/.test(source.text)) return [];
  return source.all("CallExpression").flatMap((call) => {
    const options = call.arguments[1];
    if (options?.type !== "ObjectExpression" || !/(^|\.)(mount|shallow|render)\w*$/.test(source.textOf(call.callee)))
      return [];
    const names = options.properties.map((each) => (each.type === "Property" ? keyName(each) : null));
    const origin = originOf(source, call.callee);
    const isEnzyme = origin ? /^enzyme(\/|$)/.test(origin.source) : names.includes("childContextTypes");
    if (!isEnzyme) return [];
    return options.properties.flatMap((each) => {
      const name = each.type === "Property" ? keyName(each) : null;
      return name === "context" || name === "childContextTypes" ? [{ node: each, option: name }] : [];
    });
  });
}

/** Calls of `getChildContext` from outside of the component, as tests make them. */
export function getterCallsOf(source: Source): Node[] {
  return source.all("CallExpression").filter(({ callee }) => {
    if (callee.type !== "MemberExpression" || memberName(callee) !== "getChildContext") return false;
    return callee.object.type !== "ThisExpression" && callee.object.type !== "Super";
  });
}
