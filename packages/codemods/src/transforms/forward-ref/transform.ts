import type { Node } from "oxc-parser";
import { defineTransform } from "../../define.ts";
import { type Edit, insertAfter, insertBefore, overlaps, remove } from "../../edits.ts";
import type { NodeOf, Source } from "../../source.ts";
import { deeper, outdent } from "../../syntax/indentation.ts";
import { indentAt } from "../../syntax/style.ts";
import type { Site } from "../../transform.ts";
import { findings } from "./findings.ts";
import { canBeUndefined } from "./ref-uses.ts";

type Render = NodeOf<"FunctionExpression" | "ArrowFunctionExpression">;

/** `forwardRef((props, ref) => …)` → a function that takes `ref` as a prop. Optional: both work on 19. */
export default defineTransform({
  name: "forward-ref",
  summary: "take ref as a prop instead of by forwardRef",
  rows: [61],
  preset: "optional",
  since: "19",
  validFrom: "19",
  words: ["forwardRef"],
  findings,
  visit: ({ source, project, found }) => ({
    CallExpression(node) {
      const origin = project.originOf(source, node.callee);
      if (origin?.source !== "react" || origin.name !== "forwardRef" || origin.rest.length > 0) return;
      const site = found(node);
      const render = node.arguments[0];
      if (
        node.arguments.length !== 1 ||
        (render?.type !== "FunctionExpression" && render?.type !== "ArrowFunctionExpression")
      ) {
        return site.finding("forward-ref/not-in-place");
      }
      if (hasDefaultProps(source, node)) return site.finding("forward-ref/default-props");
      if (isTypedOutside(node)) return site.finding("forward-ref/typed");
      // A function on lines of its own moves back to where the call began.
      const step = deeper(indentAt(source.text, render.start), indentAt(source.text, node.start));
      const parameters = joinParameters(source, site, node, render, step);
      if (typeof parameters === "string") return site.finding(parameters);
      const lines = outdent(source, render, step).filter((each) => !parameters.some((edit) => overlaps(each, edit)));
      site.change([...unwrap(source, node, render), ...parameters, ...lines], "took ref as a prop");
    },
  }),
});

/** The edits that make one parameter of two, or the code of what forbids it. */
function joinParameters(
  source: Source,
  site: Site,
  call: NodeOf<"CallExpression">,
  render: Render,
  step: string,
): Edit[] | string {
  const [props, ref] = render.params;
  if (!props || ref?.type !== "Identifier" || render.params.length !== 2 || readsArguments(source, render))
    return "forward-ref/parameters";
  const binding = source.names.bindingOf(ref);
  if (!binding) return "forward-ref/parameters";
  const key = ref.name === "ref" ? "ref" : `ref: ${ref.name}`;
  const entry = canBeUndefined(source, binding) ? key : `${key} = null`;
  const type = source.dialect.language === "ts" ? typeOf(source, site, call, props, ref) : "";
  if (type === null) return "forward-ref/typed";
  const rest = remove({ start: props.end, end: ref.end });
  if (props.type === "Identifier") {
    const nameEnd = props.start + props.name.length;
    if (type === "") return [insertBefore(props, `{ ${entry}, ...`), insertAfter(nameEnd, " }"), rest];
    return [insertBefore(props, `{ ${entry}, ...`), { start: nameEnd, end: ref.end, text: ` }: ${type}` }];
  }
  if (props.type !== "ObjectPattern") return "forward-ref/parameters";
  const last = props.properties.at(-1);
  const inserted = insertKey(source, props, last, entry, step);
  if (type === "") return [inserted, rest];
  const patternEnd = props.typeAnnotation?.start ?? props.end;
  return [inserted, { start: patternEnd, end: ref.end, text: `: ${type}` }];
}

function insertKey(
  source: Source,
  pattern: NodeOf<"ObjectPattern">,
  last: Node | undefined,
  entry: string,
  step: string,
): Edit {
  if (!last)
    return {
      start: pattern.start,
      end: pattern.start + source.text.slice(pattern.start).indexOf("}") + 1,
      text: `{ ${entry} }`,
    };
  if (last.type !== "RestElement") return insertAfter(last, `, ${entry}`);
  const line = /\n[ \t]*$/.exec(source.text.slice(pattern.start, last.start))?.[0];
  return insertBefore(last, line ? `${entry},${source.style.eol}${line.slice(1 + step.length)}` : `${entry}, `);
}

/** The type of the joined parameter, `""` where Flow and JavaScript need none, `null` where it cannot be written. */
function typeOf(
  source: Source,
  site: Site,
  call: NodeOf<"CallExpression">,
  props: Node,
  ref: NodeOf<"Identifier">,
): string | null {
  const [element, own] = call.typeArguments?.params ?? [];
  const written = "typeAnnotation" in props && props.typeAnnotation;
  const ofProps: Node | undefined = written ? (written as NodeOf<"TSTypeAnnotation">).typeAnnotation : own;
  if (!ofProps && !element) return null;
  const ofRef = ref.typeAnnotation
    ? source.textOf(ref.typeAnnotation.typeAnnotation)
    : element
      ? `${site.import("react", "Ref", { type: true })}<${source.textOf(element)}>`
      : null;
  if (ofRef === null) return null;
  const addition = `{ ref?: ${ofRef} }`;
  if (!ofProps || source.textOf(ofProps) === "{}") return addition;
  const isLoose = /^TS(Union|Conditional|Function|Constructor|Infer|TypeOperator)/.test(ofProps.type);
  return `${isLoose ? `(${source.textOf(ofProps)})` : source.textOf(ofProps)} & ${addition}`;
}

function unwrap(source: Source, call: NodeOf<"CallExpression">, render: Render): Edit[] {
  const name = render.type === "FunctionExpression" ? render.id?.name : undefined;
  // As a default export the function becomes a declaration, which must not take a name that is taken.
  const isDefault = call.parent?.type === "ExportDefaultDeclaration";
  const clashes = isDefault && name !== undefined && source.names.root.bindings.has(name);
  // A declaration has no semicolon.
  const isDeclaration = isDefault && render.type === "FunctionExpression" && !clashes;
  return [
    { start: call.start, end: render.start, text: clashes ? "(" : "" },
    { start: render.end, end: isDeclaration ? call.parent!.end : call.end, text: clashes ? ")" : "" },
  ];
}

/** `const X: ForwardRefExoticComponent<…> = forwardRef(…)`, or a cast of the same. */
function isTypedOutside(call: Node): boolean {
  const { parent } = call;
  if (parent?.type === "VariableDeclarator") return parent.id.type === "Identifier" && parent.id.typeAnnotation != null;
  return (
    parent?.type === "TSAsExpression" || parent?.type === "TSSatisfiesExpression" || parent?.type === "TSTypeAssertion"
  );
}

function hasDefaultProps(source: Source, call: Node): boolean {
  let holder: Node | null | undefined = call.parent;
  while (holder?.type === "CallExpression") holder = holder.parent;
  if (holder?.type !== "VariableDeclarator" || holder.id.type !== "Identifier") return false;
  return (source.names.bindingOf(holder.id)?.references ?? []).some((each) => {
    const member = each.parent;
    return (
      member?.type === "MemberExpression" &&
      member.object === each &&
      member.property.type === "Identifier" &&
      member.property.name === "defaultProps"
    );
  });
}

function readsArguments(source: Source, render: Render): boolean {
  return (source.names.globals.get("arguments") ?? []).some(
    (each) => render.start < each.start && each.end < render.end,
  );
}
