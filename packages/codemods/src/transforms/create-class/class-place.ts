import type { Node } from "oxc-parser";
import type { NodeOf, Source } from "../../source.ts";
import { enclosingFunction } from "../../syntax/components.ts";
import { indentAt } from "../../syntax/style.ts";
import type { Spec } from "./spec.ts";

/** Where the class goes, and what it is called. */
export interface ClassPlace {
  /** The range from `start` to the spec's `{`, and from its `}` to `end`, is replaced. */
  start: number;
  end: number;
  /** Text that stays in front of `class`. */
  head: string;
  /** `null` for an anonymous class, which is named by the variable that it is assigned to. */
  name: string | null;
  /** Whether it is a statement of its own, so that statements may follow it. */
  isStatement: boolean;
  indent: string;
}

/** `var Foo = createReactClass({…});` as a whole becomes a declaration; anywhere else the call becomes an expression. */
export function classPlace(source: Source, node: NodeOf<"CallExpression">, spec: Spec): ClassPlace {
  const { parent } = node;
  const declaration = parent?.parent;
  const indent = indentAt(source.text, node.start);
  if (
    parent?.type === "VariableDeclarator" &&
    parent.id.type === "Identifier" &&
    !parent.id.typeAnnotation &&
    declaration?.type === "VariableDeclaration"
  ) {
    if (declaration.declarations.length === 1 && isDeclarable(source, parent, declaration)) {
      return {
        start: declaration.start,
        end: declaration.end,
        head: "",
        name: parent.id.name,
        isStatement: true,
        indent: indentAt(source.text, declaration.start),
      };
    }
    return { start: node.start, end: node.end, head: "", name: null, isStatement: false, indent };
  }
  const name = displayName(source, spec);
  if (parent?.type === "ExportDefaultDeclaration") {
    return { start: node.start, end: parent.end, head: "", name, isStatement: name !== null, indent };
  }
  const assigned =
    parent?.type === "AssignmentExpression" && parent.left.type === "Identifier" && parent.right === node;
  return { start: node.start, end: node.end, head: "", name: assigned ? null : name, isStatement: false, indent };
}

/** Whether a class, which is not hoisted and reaches no further than its block, can take the variable's place. */
function isDeclarable(
  source: Source,
  declarator: NodeOf<"VariableDeclarator">,
  declaration: NodeOf<"VariableDeclaration">,
): boolean {
  const { parent } = declaration;
  const isExport = parent?.type === "ExportNamedDeclaration";
  const block = isExport ? parent.parent : parent;
  const isTop =
    block?.type === "Program" || (block?.type === "BlockStatement" && /Function/.test(block.parent?.type ?? ""));
  if (!isTop && declaration.kind === "var") return false;
  if (block?.type !== "Program" && block?.type !== "BlockStatement") return false;
  const binding = source.names.bindingOf(declarator.id as NodeOf<"Identifier">);
  if (!binding) return false;
  const redeclared = source
    .all("VariableDeclarator")
    .some(
      (each) => each !== declarator && each.id.type === "Identifier" && source.names.bindingOf(each.id) === binding,
    );
  if (
    redeclared ||
    source.all("FunctionDeclaration").some((each) => each.id && source.names.bindingOf(each.id) === binding)
  )
    return false;
  const home = enclosingFunction(declarator);
  return !binding.references.some((each) => each.start < declarator.start && enclosingFunction(each as Node) === home);
}

/** The spec's displayName where it is free to name the class as well. */
function displayName(source: Source, spec: Spec): string | null {
  for (const each of spec.members) {
    if (each.kind !== "static" || each.name !== "displayName") continue;
    const { value } = each.property;
    const text = value.type === "Literal" && typeof value.value === "string" ? value.value : "";
    const free = !source.names.globals.has(text) && !source.names.bindings.some((binding) => binding.name === text);
    return free && /^[A-Z$_][\w$]*$/.test(text) ? text : null;
  }
  return null;
}
