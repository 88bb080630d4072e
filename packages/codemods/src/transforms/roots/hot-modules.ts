import type { Source } from "../../source.ts";

/** How the module says "this is a new version of me", or `null` when it does not. */
export function selfAccepted(source: Source): string | null {
  for (const { callee, arguments: given } of source.all("CallExpression")) {
    const name = source.textOf(callee).replace("?.", ".");
    const isOwn = given.length === 0 || /Function/.test(given[0]!.type);
    if (isOwn && /^(module|import\.meta)\.hot\.accept$/.test(name)) return name.replace(/\.accept$/, "");
  }
  return null;
}
