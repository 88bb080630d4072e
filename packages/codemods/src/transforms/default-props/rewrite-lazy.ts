import type { Edit } from "../../edits.ts";
import { replace } from "../../edits.ts";
import type { NodeOf, Source } from "../../source.ts";
import { freeName } from "../../syntax/free-name.ts";
import { indentAt } from "../../syntax/style.ts";
import type { Assignment } from "./targets.ts";

/** How the file says what the wrapper is made of. */
export interface LazyNames {
  helper: string;
  forwardRef: string;
  createElement: () => string;
}

/**
 * Puts a component around a lazy one that completes its props. Nothing is known of what will be loaded, so a ref is passed
 * on. `null` where the lazy component is no constant of its own.
 */
export function lazyEdits(
  source: Source,
  { name, assignment, statement }: Assignment,
  call: NodeOf<"CallExpression">,
  names: LazyNames,
): Edit[] | null {
  const declarator = call.parent;
  const declaration =
    declarator?.type === "VariableDeclarator" && declarator.id.type === "Identifier" ? declarator.parent : null;
  if (declaration?.type !== "VariableDeclaration" || declaration.declarations.length > 1 || !statement) return null;
  const outer = declaration.parent?.type === "ExportNamedDeclaration" ? declaration.parent : declaration;
  const { eol, semicolon } = source.style;
  const inner = freeName(source, `Lazy${name}`);
  const defaults = freeName(source, `${name.charAt(0).toLowerCase()}${name.slice(1)}Defaults`);
  const props = `${names.helper}(given, ${defaults})`;
  const element =
    source.all("JSXElement").length > 0
      ? `<${inner} {...${props}} ref={ref} />`
      : `${names.createElement()}(${inner}, { ...${props}, ref })`;
  const types = source.dialect.language === "ts" ? "<any, any>" : "";
  return [
    {
      start: outer.start,
      end: outer.start,
      text: `const ${inner} = ${source.textOf(call)}${semicolon}${eol}${indentAt(source.text, outer.start)}`,
    },
    replace(call, `${names.forwardRef}${types}((given, ref) => ${element})`),
    { start: statement.start, end: assignment.left.end, text: `const ${defaults}` },
  ];
}
