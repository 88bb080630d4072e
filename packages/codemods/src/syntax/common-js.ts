import type { Source } from "../source.ts";
import { requiredModule } from "./origins.ts";

/** Whether the file loads modules by `require` and has no import or export of its own. */
export function isCommonJs(source: Source): boolean {
  const modular = source.program.body.some(
    (each) => /^(Import|Export)/.test(each.type) || each.type === "TSExportAssignment",
  );
  if (modular) return false;
  return (
    source.path.endsWith(".cjs") || source.all("CallExpression").some((each) => requiredModule(source, each) !== null)
  );
}
