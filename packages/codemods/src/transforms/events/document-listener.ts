import type { NodeOf, Source } from "../../source.ts";

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

/** What a call adds to the document, its body or the window; `null` for any other call or a type that is no literal. */
export function documentListener(
  source: Source,
  { callee, arguments: given }: NodeOf<"CallExpression">,
): DocumentListener | null {
  if (
    callee.type !== "MemberExpression" ||
    callee.property.type !== "Identifier" ||
    callee.property.name !== "addEventListener"
  )
    return null;
  const target = source.textOf(callee.object);
  if (!/^(window\.|global\.)?(document(\.body|\.documentElement)?|window)$/.test(target)) return null;
  const [type, , third] = given;
  if (type?.type !== "Literal" || typeof type.value !== "string") return null;
  return { target, type: type.value, capture: isCapture(third) };
}

function isCapture(node: NodeOf<"CallExpression">["arguments"][number] | undefined): boolean {
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
