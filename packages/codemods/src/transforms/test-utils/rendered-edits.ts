import { type Edit, insertAfter, insertBefore, remove, replace } from "../../edits.ts";
import type { Node } from "oxc-parser";
import type { NodeOf, Source } from "../../source.ts";
import { wrapInAct } from "../../syntax/act.ts";
import type { FreeNames } from "../../syntax/free-names.ts";
import { isNothing } from "../../syntax/nothing.ts";
import type { Binding } from "../../syntax/scopes.ts";
import { indentAt } from "../../syntax/style.ts";
import type { Site } from "../../transform.ts";
import { type InstanceUse, outermost } from "./instance-uses.ts";
import { lookUpIn } from "./lookup-edits.ts";

export const library = "@testing-library/react";

/** One `variable = renderIntoDocument(…);` */
export interface Rendering {
  call: NodeOf<"CallExpression">;
  statement: Node;
}

/** A variable that holds rendered instances, with all that a test does with it. */
export interface Variable {
  binding: Binding;
  renderings: Rendering[];
  /** Whether the rendering declares the variable, rather than to assign to it. */
  isDeclared: boolean;
  /** Where the variable is declared. */
  statement: Node;
  uses: InstanceUse[];
  isHost: boolean;
  needsInstance: boolean;
}

/** The edits that render with Testing Library, and give the variable what its uses still need. */
export function rewriteVariable(source: Source, names: FreeNames, site: Site, variable: Variable): Edit[] {
  const { binding, renderings, isDeclared, statement, uses, isHost, needsInstance } = variable;
  const { eol, semicolon } = source.style;
  const isTyped = source.dialect.language === "ts";
  const needsContainer = uses.some((each) => each.kind === "lookup" || each.kind === "node");
  const container = needsContainer ? names.take("container", statement, binding.references) : null;
  const keepsVariable = needsInstance;
  const edits: Edit[] = [];
  for (const use of uses) {
    if (use.kind === "lookup") edits.push(...lookUpIn(source, container!, use.call, use.name));
    if (use.kind === "node") edits.push(replace(use.call, `${container}.firstChild`));
    if (use.kind === "instance" && use.statement && !isHost)
      edits.push(...wrapInAct(source, use.statement, site.import(library, "act")));
  }
  if (!isDeclared && container) {
    const declarator = binding.declaration as NodeOf<"VariableDeclarator">;
    const declaration = isTyped ? `${container}: HTMLElement` : container;
    edits.push(keepsVariable ? insertAfter(declarator, `, ${declaration}`) : replace(declarator.id, declaration));
    const cleared = keepsVariable ? [] : binding.writes.filter(isClearing);
    edits.push(...cleared.map((each) => replace(each, container)));
  }
  const render = site.import(library, "render");
  for (const { call, statement: own } of renderings) {
    const line = `${eol}${indentAt(source.text, own.start)}`;
    const outer = outermost(call);
    edits.push(
      replace({ start: call.start, end: (call.typeArguments ?? call.callee).end }, render),
      remove({ start: call.end, end: outer.end }),
    );
    // What stood before the call: `const instance = ` or `instance = `, and a type assertion's `<Type>`.
    const head = { start: own.start, end: call.start };
    const keyword = isDeclared ? `${(own as NodeOf<"VariableDeclaration">).kind} ` : "";
    if (isHost && needsInstance) {
      const suffix = container
        ? `${semicolon}${line}${keyword}${binding.name} = ${container}.firstChild`
        : ".container.firstChild";
      edits.push(insertAfter(call, container && !isDeclared ? `.container${suffix}` : suffix));
      if (container) edits.push(replace(head, isDeclared ? `${keyword}${pattern(container)} = ` : `${container} = `));
      continue;
    }
    const declarator = outer.parent as Node;
    const isOneOfMany = isDeclared && (own as NodeOf<"VariableDeclaration">).declarations.length > 1;
    if (isOneOfMany) {
      if (container) edits.push(replace({ start: declarator.start, end: call.start }, `${pattern(container)} = `));
    } else if (isDeclared) edits.push(replace(head, container ? `${keyword}${pattern(container)} = ` : ""));
    else {
      edits.push(replace(head, container ? `${container} = ` : ""));
      if (container) edits.push(insertAfter(outer, ".container"));
    }
    if (!needsInstance) continue;
    const reference = names.take(`${binding.name}Ref`, own);
    const element = call.arguments[0] as Node;
    const tag = element.type === "JSXElement" ? source.textOf(element.openingElement.name) : null;
    const type = isTyped ? `<${tag ?? "any"}>` : "";
    edits.push(
      insertBefore(own, `const ${reference} = ${site.import("react", "createRef")}${type}()${semicolon}${line}`),
      ...giveRef(element, reference, site),
      insertAfter(outer, `${semicolon}${line}${keyword}${binding.name} = ${reference}.current${isTyped ? "!" : ""}`),
    );
  }
  return edits;
}

function giveRef(element: Node, ref: string, site: Site): Edit[] {
  if (element.type === "JSXElement") {
    const opening = element.openingElement;
    return [insertAfter(opening.attributes.at(-1) ?? opening.typeArguments ?? opening.name, ` ref={${ref}}`)];
  }
  return [
    insertBefore(element, `${site.import("react", "cloneElement")}(`),
    insertAfter(element, `, { ref: ${ref} })`),
  ];
}

const pattern = (container: string) => (container === "container" ? "{ container }" : `{ container: ${container} }`);

/** `instance = null;` after a test. */
export function isClearing(write: Node): boolean {
  return write.parent?.type === "AssignmentExpression" && isNothing(write.parent.right);
}
