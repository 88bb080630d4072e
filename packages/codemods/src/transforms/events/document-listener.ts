import type { Node } from "oxc-parser";
import type { NodeOf, Source } from "../../source.ts";
import { memberName, originOf } from "../../syntax/origins.ts";

/** Native events that React listens to for its components at the root, and that bubble to the document. */
export const delegatedTypes = new Set(
  "click dblclick auxclick contextmenu mousedown mouseup mousemove mouseover mouseout keydown keyup keypress input change submit reset focusin focusout touchstart touchend touchmove touchcancel pointerdown pointerup pointermove pointerover pointerout dragstart drag dragend dragover drop wheel copy cut paste".split(
    " ",
  ),
);

export interface DocumentListener {
  target: string;
  type: string;
  capture: boolean;
}

type Call = NodeOf<"CallExpression">;

/**
 * What a call adds to the document, its body or the window; `null` for any other call or a type that is no literal.
 * Sees `addEventListener` of the browser, functions that are given the document first, and jQuery's `on`.
 */
export function documentListener(source: Source, call: Call): DocumentListener | null {
  const [first, second] = call.arguments;
  const name = call.callee.type === "Identifier" ? call.callee.name : memberName(call.callee);
  if (name === null) return null;
  if (name === "addEventListener" && call.callee.type === "MemberExpression") {
    const target = targetOf(source, call.callee.object);
    if (target) return listener(target, first, call.arguments[2]);
  }
  if (/^(on|one|bind)$/.test(name) && call.callee.type === "MemberExpression") {
    const target = wrappedByJquery(source, call.callee.object);
    if (target) return listener(target, first, undefined);
  }
  if (/^(on|once|listen|bind|fromEvent|add(Event|DOMEvent|Dom)?Listener)$/i.test(name)) {
    const target = targetOf(source, first);
    if (target) return listener(target, second, call.arguments[3]);
  }
  return null;
}

/** `document.onclick = close`, or `null`. */
export function documentProperty(
  source: Source,
  { left, right }: NodeOf<"AssignmentExpression">,
): DocumentListener | null {
  if (right.type === "Literal" || (right.type === "Identifier" && right.name === "undefined")) return null;
  const name = memberName(left as Node);
  if (left.type !== "MemberExpression" || !name?.startsWith("on") || !delegatedTypes.has(name.slice(2))) return null;
  const target = targetOf(source, left.object);
  return target === null ? null : { target, type: name.slice(2), capture: false };
}

function listener(target: string, type: Node | undefined, options: Node | undefined): DocumentListener | null {
  if (type?.type !== "Literal" || typeof type.value !== "string") return null;
  // jQuery takes several types with namespaces: `"mousedown.menu touchstart.menu"`.
  const types = type.value.split(/\s+/).map((each) => each.split(".")[0]!);
  return {
    target,
    type: types.find((each) => delegatedTypes.has(each)) ?? type.value,
    capture: isCapture(options),
  };
}

/** The document, its body or root element, or the window, as written; `null` for anything else. */
function targetOf(source: Source, node: Node | null | undefined, depth = 0): string | null {
  if (node?.type === "Identifier") {
    const binding = source.names.bindingOf(node);
    if (!binding) return /^(document|window)$/.test(node.name) ? node.name : null;
    const { declaration } = binding;
    const isAlias = declaration.type === "VariableDeclarator" && declaration.id.type === "Identifier";
    return isAlias && binding.writes.length === 0 && depth < 3 ? targetOf(source, declaration.init, depth + 1) : null;
  }
  if (node?.type !== "MemberExpression") return null;
  const text = source.textOf(node);
  if (/^((window|global|globalThis)\.)?document(\.body|\.documentElement)?$/.test(text)) return text;
  return memberName(node) === "ownerDocument" ? text : null;
}

/** What stands in `$(document)`, where `$` is jQuery. */
function wrappedByJquery(source: Source, node: Node): string | null {
  if (node.type !== "CallExpression" || node.callee.type !== "Identifier") return null;
  const isJquery =
    originOf(source, node.callee)?.source === "jquery" ||
    (/^(\$|jQuery)$/.test(node.callee.name) && !source.names.bindingOf(node.callee));
  return isJquery ? targetOf(source, node.arguments[0]) : null;
}

function isCapture(node: Node | undefined): boolean {
  if (node?.type === "Literal") return node.value === true;
  if (node?.type !== "ObjectExpression") return false;
  return node.properties.some(
    (each) =>
      each.type === "Property" &&
      each.key.type === "Identifier" &&
      each.key.name === "capture" &&
      each.value.type === "Literal" &&
      each.value.value === true,
  );
}
