import type { Edit } from "../../edits.ts";
import { isCommonJs } from "../../imports.ts";
import type { Source } from "../../source.ts";
import { requiredModule } from "../../syntax/origins.ts";
import type { Site } from "../../transform.ts";
import { contextConstant, needsComponent, providerComponent } from "./context-module.ts";
import type { Cluster } from "./plan.ts";

/** Declares a context, and its provider component where it needs one, in the only file that uses it: below its imports. */
export function contextInFile(source: Source, site: Site, { name, shape }: Cluster): Edit {
  const { eol, indent, semicolon } = source.style;
  const typed = source.dialect.language === "ts";
  const react = (each: string) => site.import("react", each);
  const parts = [contextConstant(name, typed, react("createContext"))];
  if (needsComponent(shape)) {
    if (typed) site.import("react", "ReactNode", { type: true });
    parts.push(providerComponent(name, shape, { typed, react, mark: "" }));
  }
  const lines = parts.map((each) =>
    each
      .split("\n")
      .map((line) => line.replace(/^ {2}/, indent).replace(/;$/, semicolon))
      .join(eol),
  );
  const text = lines.join(eol + eol);
  const loads = source.program.body.filter((each) =>
    isCommonJs(source)
      ? each.type === "VariableDeclaration" &&
        each.declarations.some((one) => requiredModule(source, one.init) !== null)
      : each.type === "ImportDeclaration",
  );
  const last = loads.at(-1);
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
