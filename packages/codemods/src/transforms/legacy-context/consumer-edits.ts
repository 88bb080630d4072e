import type { Node } from "oxc-parser";
import { type Edit, insertBefore, replace } from "../../edits.ts";
import type { NodeOf, Source } from "../../source.ts";
import { atBodyStart } from "../../syntax/body-start.ts";
import { type FunctionNode, keyName } from "../../syntax/components.ts";
import { removeFromList } from "../../syntax/lines.ts";
import type { Declaration, Holder } from "./holders.ts";
import { removeConstant, removeDeclaration } from "./written-declaration.ts";

/** `contextTypes` becomes `contextType`, so that `this.context` and every lifecycle argument stay as they are. */
export function classConsumerEdits(source: Source, declaration: Declaration, context: string): Edit[] {
  const { node } = declaration;
  const constant = removeConstant(source, declaration.value);
  switch (node.type) {
    case "PropertyDefinition":
      return [
        { start: node.key.start, end: node.value?.end ?? node.key.end, text: `contextType = ${context}` },
        ...constant,
      ];
    case "MethodDefinition":
      return [replace(node.key, "contextType"), replace(declaration.value, context), ...constant];
    case "ExpressionStatement": {
      const assignment = node.expression as NodeOf<"AssignmentExpression">;
      const left = assignment.left as NodeOf<"MemberExpression">;
      return [replace(left.property, "contextType"), replace(assignment.right, context), ...constant];
    }
    default:
      return [...specEdits(source, node as NodeOf<"Property">, context), ...constant];
  }
}

/** What `createReactClass` puts on the class itself stands below `statics`. */
function specEdits(source: Source, property: NodeOf<"Property">, context: string): Edit[] {
  const spec = property.parent as NodeOf<"ObjectExpression">;
  const [statics] = spec.properties.flatMap((each) =>
    each.type === "Property" && keyName(each) === "statics" ? [each] : [],
  );
  const [first] = statics?.value.type === "ObjectExpression" ? statics.value.properties : [];
  if (!first) return [replace(property, `statics: { contextType: ${context} }`)];
  return [insertBefore(first, `contextType: ${context}, `), removeFromList(source, spec.properties, property)];
}

/** The second parameter becomes a constant that `useContext` fills. */
export function functionConsumerEdits(
  source: Source,
  holder: Holder,
  node: FunctionNode,
  say: { context: string; useContext: string },
): Edit[] {
  const edits = holder.consumes ? removeDeclaration(source, holder.consumes) : [];
  const [first, second] = node.params;
  if (!second) return edits;
  edits.push({ start: first?.end ?? second.start, end: second.end, text: "" });
  const read = `${say.useContext}(${say.context})`;
  const pattern: Node = second.type === "AssignmentPattern" ? second.left : second;
  // The annotation stays: it says more than the context's own type does.
  const type = "typeAnnotation" in pattern && pattern.typeAnnotation ? source.textOf(pattern.typeAnnotation) : "";
  if (pattern.type === "Identifier") {
    const binding = source.names.bindingOf(pattern);
    const [only] = binding?.references ?? [];
    if (!binding || !only) return edits;
    if (binding.references.length === 1 && isReadAtOnce(node, only)) return [...edits, replace(only, read)];
    const keyword = isDeclaredAgain(source, node, pattern) ? "var" : binding.writes.length > 0 ? "let" : "const";
    return [
      ...edits,
      ...atBodyStart(source, node, [`${keyword} ${pattern.name}${type} = ${read}${source.style.semicolon}`]),
    ];
  }
  const end = "typeAnnotation" in pattern && pattern.typeAnnotation ? pattern.typeAnnotation.start : pattern.end;
  const names = source.text.slice(pattern.start, end).trimEnd();
  const keyword = isDeclaredAgain(source, node, pattern) ? "var" : isWritten(source, pattern) ? "let" : "const";
  return [...edits, ...atBodyStart(source, node, [`${keyword} ${names}${type} = ${read}${source.style.semicolon}`])];
}

const inside = (outer: Node) => (each: Node) => outer.start <= each.start && each.end <= outer.end;

function isWritten(source: Source, pattern: Node): boolean {
  return source.names.bindings.some((each) => inside(pattern)(each.identifier) && each.writes.length > 0);
}

/** Whether a `var` of the body has the name of a parameter, as in `var theme = theme || "light"`: both are one variable. */
function isDeclaredAgain(source: Source, node: FunctionNode, pattern: Node): boolean {
  const { body } = node;
  if (!body) return false;
  const names = source.names.bindings.filter((each) => inside(pattern)(each.identifier)).map((each) => each.name);
  return source
    .all("VariableDeclaration")
    .some(
      (each) =>
        each.kind === "var" &&
        inside(body)(each) &&
        each.declarations.some(({ id }) => id.type === "Identifier" && names.includes(id.name)),
    );
}

/** Whether the use is `const { … } = context` before anything in the function could leave it. */
function isReadAtOnce(node: FunctionNode, use: Node): boolean {
  const declarator = use.parent;
  const statement = declarator?.type === "VariableDeclarator" && declarator.init === use ? declarator.parent : null;
  if (!statement || node.body?.type !== "BlockStatement" || statement.parent !== node.body) return false;
  const before = node.body.body.slice(0, node.body.body.indexOf(statement as NodeOf<"VariableDeclaration">));
  return before.every((each) => each.type === "VariableDeclaration" || "directive" in each);
}
