import type { Node } from "oxc-parser";
import type { Source } from "../../source.ts";
import { enclosingFunction, returnedExpressions } from "../../syntax/components.ts";
import { originOf } from "../../syntax/origins.ts";
import { refSites } from "../../syntax/ref-sites.ts";
import type { Binding } from "../../syntax/scopes.ts";

/**
 * What a ref holds: `one` element for as long as its component is mounted, a `changing` one, or `none` that React sets
 * (a timer, a previous value), which the clean-up must read as it is then.
 */
export function elementOf(source: Source, ref: Binding): "one" | "changing" | "none" {
  const sites = refSites(source).filter(
    (each) => each.value.type === "Identifier" && source.names.bindingOf(each.value) === ref,
  );
  if (sites.length === 0) return "none";
  const [site] = sites;
  const component = ref.declaration.type === "VariableDeclarator" ? enclosingFunction(ref.declaration) : null;
  if (sites.length > 1 || !site || !component || !isRefHook(source, ref.declaration)) return "changing";
  if (isWritten(ref) || returnedExpressions(source, component).length !== 1) return "changing";
  return isAlwaysThere(site.element, component) ? "one" : "changing";
}

function isRefHook(source: Source, declaration: Node): boolean {
  if (declaration.type !== "VariableDeclarator" || declaration.init?.type !== "CallExpression") return false;
  const origin = originOf(source, declaration.init.callee);
  return origin?.source === "react" && origin.name === "useRef";
}

function isWritten(ref: Binding): boolean {
  return ref.references.some((each) => {
    const member = each.parent;
    return (
      member?.type === "MemberExpression" &&
      member.parent?.type === "AssignmentExpression" &&
      member.parent.left === member
    );
  });
}

/** Whether an element stands in what its component returns, whatever happens: in no condition, list or key. */
function isAlwaysThere(element: Node, component: Node): boolean {
  let child = element;
  for (
    let each = element.parent as Node | null | undefined;
    each && each !== component;
    child = each, each = each.parent
  ) {
    switch (each.type) {
      case "JSXElement": {
        const opening = each.openingElement;
        const isComponent = opening.name.type !== "JSXIdentifier" || !/^[a-z]/.test(opening.name.name);
        // What a component does with its children is its own affair.
        if (isComponent && opening !== child) return false;
        const hasKey = opening.attributes.some(
          (one) => one.type === "JSXAttribute" && one.name.type === "JSXIdentifier" && one.name.name === "key",
        );
        if (hasKey) return false;
        break;
      }
      case "JSXFragment":
      case "ReturnStatement":
      case "BlockStatement":
      case "JSXOpeningElement":
        break;
      default:
        return false;
    }
  }
  return true;
}
