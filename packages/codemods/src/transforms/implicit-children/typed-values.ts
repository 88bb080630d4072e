import type { Node } from "oxc-parser";
import type { Project } from "../../project/project.ts";
import type { NodeOf, Source } from "../../source.ts";
import { type FunctionNode, enclosingFunction, keyName, returnedExpressions } from "../../syntax/components.ts";
import { functionBehind } from "../../syntax/handlers.ts";
import { memberName } from "../../syntax/origins.ts";
import type { Binding } from "../../syntax/scopes.ts";

/** What a component type stands for in its file. */
export interface TypedValues {
  /** Functions that are components of that type. */
  functions: FunctionNode[];
  /** The names that have it. */
  bindings: Binding[];
  /** The properties that have it. */
  members: string[];
}

/**
 * The values that a component type is written for: `FC<Props>` as a variable's or parameter's annotation, as what a
 * function returns, as a member's type, behind a name of its own, or in front of `memo(…)`'s function.
 */
export function typedValues(source: Source, project: Project, node: Node): TypedValues {
  const values: TypedValues = { functions: [], bindings: [], members: [] };
  collect(node, 0);
  return values;

  function collect(type: Node, depth: number): void {
    const holder = type.parent;
    if (!holder || depth > 4) return;
    switch (holder.type) {
      case "TSTypeAnnotation":
        return annotated(holder.parent, holder);
      case "TSTypeAliasDeclaration":
        return named(holder.id, depth);
      case "TSIntersectionType":
      case "TSUnionType":
        return collect(holder, depth + 1);
      case "TSAsExpression":
      case "TSSatisfiesExpression":
      case "TSTypeAssertion":
        return addFunction(holder.expression);
      case "TSTypeParameterInstantiation":
        // `memo<FC<Props>>(…)`.
        if (holder.parent?.type === "CallExpression") addFunction(holder.parent.arguments[0]);
        return;
      case "TSInterfaceDeclaration":
        return named(holder.id, depth);
      default:
    }
  }

  function annotated(target: Node | null | undefined, annotation: Node): void {
    if (!target) return;
    if (target.type === "Identifier") {
      const binding = source.names.bindingOf(target);
      if (binding) values.bindings.push(binding);
      if (target.parent?.type === "VariableDeclarator") addFunction(target.parent.init);
    } else if (target.type === "PropertyDefinition" || target.type === "TSPropertySignature") {
      const key = keyName(target);
      if (key === null) return;
      values.members.push(key);
      if (target.type === "PropertyDefinition") addFunction(target.value);
      for (const { left, right } of source.all("AssignmentExpression"))
        if (left.type === "MemberExpression" && memberName(left) === key) addFunction(right);
    } else if ("returnType" in target && target.returnType === annotation) {
      returned(target as FunctionNode);
    }
  }

  /** Whatever the function returns has the type, and so has what is made by calling it. */
  function returned(run: FunctionNode): void {
    for (const each of returnedExpressions(source, run)) addFunction(each);
    const name = run.id ?? (run.parent?.type === "VariableDeclarator" ? run.parent.id : null);
    const maker = name?.type === "Identifier" ? source.names.bindingOf(name) : null;
    for (const { parent } of maker?.references ?? []) {
      if (parent?.type !== "CallExpression" || parent.parent?.type !== "VariableDeclarator") continue;
      const { id } = parent.parent;
      const made = id.type === "Identifier" ? source.names.bindingOf(id) : null;
      if (made) values.bindings.push(made);
    }
  }

  /** Everything that is typed by another name for the type. */
  function named(id: NodeOf<"Identifier">, depth: number): void {
    for (const each of source.names.bindingOf(id)?.references ?? [])
      if (each.parent?.type === "TSTypeReference") collect(each.parent, depth + 1);
  }

  function addFunction(node: Node | null | undefined): void {
    let inner = node;
    for (let depth = 0; depth < 4 && inner?.type === "CallExpression"; depth += 1) {
      const origin = project.originOf(source, inner.callee);
      if (origin?.source !== "react" || !/^(memo|forwardRef)$/.test(origin.name)) break;
      inner = inner.arguments[0];
    }
    const run = functionBehind(source, inner);
    if (run && enclosingFunction(node!) !== run) values.functions.push(run);
  }
}
