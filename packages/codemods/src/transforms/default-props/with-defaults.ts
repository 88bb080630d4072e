import type { Edit } from "../../edits.ts";
import { freeName } from "../../syntax/free-name.ts";
import type { Source } from "../../source.ts";
import type { SupportCode } from "../../support-code.ts";
import { atBodyStart } from "../../syntax/body-start.ts";
import type { FunctionNode } from "../../syntax/components.ts";
import type { Received } from "./received.ts";

const helper = "withDefaults";

/**
 * Hands the function its props complete: `given`, with the defaults put in as React did, before anything else sees them.
 * `constant` names the object of defaults, `helperName` the function that puts them in.
 */
export function wholeEdits(
  source: Source,
  node: FunctionNode,
  { parameter }: Extract<Received, { as: "whole" }>,
  constant: string,
  helperName: string,
): Edit[] {
  const given = freeName(source, "given");
  const annotation = "typeAnnotation" in parameter && parameter.typeAnnotation ? parameter.typeAnnotation : null;
  const end =
    parameter.type === "Identifier" ? parameter.start + parameter.name.length : (annotation?.start ?? parameter.end);
  const isWritten = parameter.type === "Identifier" && (source.names.bindingOf(parameter)?.writes.length ?? 0) > 0;
  const pattern = source.text.slice(parameter.start, end).trimEnd();
  const line = `${isWritten ? "let" : "const"} ${dedented(pattern, source, parameter.start)} = ${helperName}(${given}, ${constant})${source.style.semicolon}`;
  return [{ start: parameter.start, end, text: given }, ...atBodyStart(source, node, [line])];
}

/** A pattern of several lines moves to the left margin, since `atBodyStart` indents every line. */
function dedented(text: string, source: Source, start: number): string {
  const margin = /^[ \t]*/.exec(source.text.slice(source.text.lastIndexOf("\n", start - 1) + 1, start))?.[0] ?? "";
  return text.replaceAll(`\n${margin}`, "\n");
}

/** Whether the function begins by taking its defaults from `constant` already. */
export function takesDefaultsFrom(source: Source, node: FunctionNode, constant: string): boolean {
  if (node.body?.type !== "BlockStatement") return false;
  return node.body.body.some((each) => {
    const init = each.type === "VariableDeclaration" ? each.declarations[0]?.init : null;
    return (
      init?.type === "CallExpression" &&
      source.textOf(init.callee).startsWith(helper) &&
      init.arguments[1] !== undefined &&
      source.textOf(init.arguments[1]) === constant
    );
  });
}

/** The helper, as code that comes along where it is needed. */
export const withDefaultsCode: SupportCode = {
  name: helper,
  module: "with-defaults",
  imports: [],
  text: (_, typed) => (typed ? typedText : plainText),
};

const loop =
  "  for (const [name, value] of Object.entries(defaults)) if (props[name] === undefined) props[name] = value;";

const plainText = `/** What was given, with the default wherever that is undefined. */
function ${helper}(given, defaults) {
  const props = { ...given };
${loop}
  return props;
}`;

const typedText = `/** What was given, with the default wherever that is undefined. */
function ${helper}<P extends object, D extends object>(given: P, defaults: D) {
  const props: any = { ...given };
${loop}
  return props as Omit<P, keyof D> & {
    [K in keyof P & keyof D]-?: Exclude<P[K], undefined> | Extract<D[K], null>;
  };
}`;
