import type { Node } from "oxc-parser";
import type { Source } from "../source.ts";
import { memberName } from "./origins.ts";

const relatives =
  /^(parentNode|parentElement|firstElementChild|lastElementChild|nextElementSibling|previousElementSibling|offsetParent|ownerDocument)$/;
const ofDocument = /^(body|head|documentElement|activeElement|scrollingElement)$/;
const ofEvent = /^(target|currentTarget|relatedTarget|srcElement)$/;
const finders = /^(querySelector|getElementById|closest|elementFromPoint|findRenderedDOMComponentWith(Class|Tag))$/;
const listFinders =
  /^(querySelectorAll|getElementsByClassName|getElementsByTagName|getElementsByName|scryRenderedDOMComponentsWith(Class|Tag))$/;
const elementType = /^((HTML|SVG)\w*Element|Element)$/;

/** Whether an expression is provably a DOM node, `null` or `undefined`, and never a component instance. */
export function isDomNode(source: Source, node: Node, depth = 0): boolean {
  if (depth > 6) return false;
  const again = (next: Node | null | undefined) =>
    next !== null && next !== undefined && isDomNode(source, next, depth + 1);
  switch (node.type) {
    case "Literal":
      return node.value === null;
    case "ChainExpression":
    case "TSNonNullExpression":
      return again(node.expression);
    case "TSAsExpression":
    case "TSTypeAssertion":
      return isElementType(source, node.typeAnnotation) || again(node.expression);
    case "ConditionalExpression":
      return again(node.consequent) && again(node.alternate);
    case "LogicalExpression":
      return node.operator === "&&" ? again(node.right) : again(node.left) && again(node.right);
    case "Identifier":
      return isDomVariable(source, node, depth);
    case "MemberExpression": {
      const name = memberName(node);
      if (name === null) return node.object.type === "CallExpression" && calls(node.object, listFinders);
      if (relatives.test(name)) return !/\b(props|state|context)$/.test(source.textOf(node.object));
      const owner = node.object.type === "Identifier" ? node.object.name : memberName(node.object);
      if (ofDocument.test(name)) return owner === "document";
      return ofEvent.test(name) && owner !== null && /^(e|ev|evt|event|nativeEvent|\w+Event)$/.test(owner);
    }
    case "CallExpression":
      return calls(node, finders) || /^\w*[dD]ocument\.createElement(NS)?$/.test(source.textOf(node.callee));
    default:
      return false;
  }
}

function isDomVariable(source: Source, name: Extract<Node, { type: "Identifier" }>, depth: number): boolean {
  const binding = source.names.bindingOf(name);
  if (!binding) return name.name === "undefined" || name.name === "document";
  const annotation = "typeAnnotation" in binding.identifier ? binding.identifier.typeAnnotation : null;
  if (annotation && "typeAnnotation" in annotation && isElementType(source, annotation.typeAnnotation)) return true;
  const { declaration } = binding;
  if (declaration.type !== "VariableDeclarator" || declaration.id.type !== "Identifier") return false;
  const given = binding.writes.map((each) =>
    each.parent?.type === "AssignmentExpression" && each.parent.left === each ? each.parent.right : null,
  );
  const values = [...(declaration.init ? [declaration.init] : []), ...given];
  return values.length > 0 && values.every((each) => each !== null && isDomNode(source, each, depth + 1));
}

/** `HTMLElement`, `Element | null` and their like. */
function isElementType(source: Source, type: Node): boolean {
  const text = source.textOf(type).replace(/^\?/, "");
  const parts = text.split("|").map((each) => each.trim());
  return (
    parts.some((each) => elementType.test(each)) &&
    parts.every((each) => elementType.test(each) || /^(null|undefined|void)$/.test(each))
  );
}

function calls({ callee }: Extract<Node, { type: "CallExpression" }>, names: RegExp): boolean {
  const name = callee.type === "Identifier" ? callee.name : memberName(callee);
  return name !== null && names.test(name);
}
