import type { Edit } from "../edits.ts";
import type { Source } from "../source.ts";
import { isCommonJs } from "./common-js.ts";
import { requiredModule } from "./origins.ts";

/** Inserts a declaration below the file's imports, or at its head below the directives where it has none. */
export function belowImports(source: Source, text: string): Edit {
  const { eol } = source.style;
  const commonJs = isCommonJs(source);
  const last = source.program.body.findLast((each) =>
    commonJs
      ? each.type === "VariableDeclaration" &&
        each.declarations.some((one) => requiredModule(source, one.init) !== null)
      : each.type === "ImportDeclaration",
  );
  if (last) {
    // The start of the next line, so that new imports come before and a comment on the same line stays there.
    const newline = source.text.indexOf("\n", last.end);
    const at = newline < 0 ? source.text.length : newline + 1;
    return { start: at, end: at, text: `${newline < 0 ? eol : ""}${eol}${text}${eol}` };
  }
  const first = source.program.body.find((each) => !("directive" in each && each.directive));
  const at = first?.start ?? source.text.length;
  return { start: at, end: at, text: `${text}${eol}${eol}` };
}
