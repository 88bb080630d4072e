import type { Node } from "oxc-parser";
import type { Project } from "../../project/project.ts";
import type { Source } from "../../source.ts";
import { componentsOf } from "../../syntax/components.ts";
import { functionBehind } from "../../syntax/handlers.ts";
import { hostTag } from "../../syntax/ref-sites.ts";

/** Names of a file's components that hand their ref to a host element, so that it holds a DOM node. */
export function forwardersOf(source: Source): string[] {
  return componentsOf(source)
    .filter(
      (each) =>
        each.kind === "forwardRef" && each.node.type === "CallExpression" && handsOn(source, each.node.arguments[0]),
    )
    .map((each) => each.local);
}

function handsOn(source: Source, render: Node | undefined): boolean {
  const node = functionBehind(source, render);
  const ref = node?.params[1];
  const binding = ref?.type === "Identifier" ? source.names.bindingOf(ref) : null;
  if (!binding || binding.references.length === 0) return false;
  return binding.references.every((each) => {
    const attribute = each.parent?.type === "JSXExpressionContainer" ? each.parent.parent : null;
    if (attribute?.type !== "JSXAttribute" || attribute.name.type !== "JSXIdentifier" || attribute.name.name !== "ref")
      return false;
    return attribute.parent?.type === "JSXOpeningElement" && hostTag(attribute.parent.name) !== null;
  });
}

/** The components of all files that hand their ref to a host element. */
export interface ForwardingComponents {
  givesHost(source: Source, project: Project, type: Node): boolean;
}

/** Answers from the facts of all files. */
export function openForwarding(files: ReadonlyMap<string, string[]>): ForwardingComponents {
  return {
    givesHost(source, project, type) {
      if (type.type !== "JSXIdentifier" && type.type !== "Identifier") return false;
      const declaration = source.names.bindingOf(type)?.declaration;
      if (declaration?.type !== "ImportSpecifier" && declaration?.type !== "ImportDefaultSpecifier")
        return files.get(source.path)?.includes(type.name) ?? false;
      const from = (declaration.parent as { source?: { value: string } }).source?.value;
      const name = declaration.type === "ImportDefaultSpecifier" ? "default" : source.textOf(declaration.imported);
      const declared = from === undefined ? null : project.declared(source.path, from, name);
      return declared?.kind === "local" && (files.get(declared.path)?.includes(declared.local) ?? false);
    },
  };
}
