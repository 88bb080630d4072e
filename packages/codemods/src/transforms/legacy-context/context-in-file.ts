import type { Edit } from "../../edits.ts";
import type { Source } from "../../source.ts";
import { belowImports } from "../../syntax/below-imports.ts";
import type { Site } from "../../transform.ts";
import { contextConstant, needsComponent, providerComponent } from "./context-module.ts";
import type { Cluster } from "./plan.ts";

/** Declares a context, and its provider component where it needs one, in the only file that uses it: below its imports. */
export function contextInFile(source: Source, site: Site, { name, shape }: Cluster): Edit {
  const { eol, indent, semicolon } = source.style;
  const typed = source.dialect.language === "ts";
  const react = (each: string) => site.import("react", each, { type: each === "ReactNode" });
  const parts = [contextConstant(name, shape, typed, react("createContext"))];
  if (needsComponent(shape)) parts.push(providerComponent(name, shape, { typed, react, mark: "" }));
  const lines = parts.map((each) =>
    each
      .split("\n")
      .map((line) => line.replace(/^ {2}/, indent).replace(/;$/, semicolon))
      .join(eol),
  );
  return belowImports(source, lines.join(eol + eol));
}
