import type { Node } from "oxc-parser";
import { defineTransform } from "../../define.ts";
import type { Edit } from "../../edits.ts";
import type { NodeOf, Source } from "../../source.ts";
import {
  type FunctionNode,
  enclosingFunction,
  keyName,
  returnedExpressions,
  returnsElements,
} from "../../syntax/components.ts";
import { afterComma } from "../../syntax/commas.ts";
import { deeper, outdent } from "../../syntax/indentation.ts";
import { fieldEdits, methodEdits } from "../../syntax/property-members.ts";
import { reindent } from "../../syntax/reindent.ts";
import { originOf } from "../../syntax/origins.ts";
import { indentAt } from "../../syntax/style.ts";
import { findings } from "./findings.ts";

type ObjectNode = NodeOf<"ObjectExpression">;

const taken = new Set(["props", "context", "refs", "updater", "setState", "forceUpdate", "constructor"]);

/** `function Foo(props) { return { render() {…} } }` → a class, since React 19 takes the object for elements. */
export default defineTransform({
  name: "module-pattern",
  summary: "turn components that return an object with render into classes",
  rows: [44],
  preset: "migrate",
  since: "19",
  validFrom: "16",
  words: ["render() {", "render: ", "render () {", "render(){", "render:("],
  findings,
  visit: ({ source, found }) => ({
    ObjectExpression(node) {
      const owner = factoryOf(source, node);
      if (!owner || !usesReact(source)) return;
      const place = placeOf(source, owner);
      if (!place) return;
      const site = found(node);
      const args = { name: place.name ?? "" };
      if (place.isCalled) return site.ignore("called-as-function");
      if (returnedExpressions(source, owner).length > 1) return site.finding("module-pattern/several-returns", args);
      const odd = node.properties.find(
        (each) => each.type !== "Property" || each.kind !== "init" || each.computed || taken.has(keyName(each) ?? ""),
      );
      if (odd)
        return site.finding("module-pattern/members", {
          ...args,
          member: source.textOf(odd).split("\n")[0]!.slice(0, 40),
        });
      if (!place.isFree || source.dialect.language === "ts") return site.finding("module-pattern/place", args);
      const head = `class ${place.name ? `${place.name} ` : ""}extends ${site.import("react", "Component")} {`;
      const edits = isSelfContained(source, owner, node)
        ? asMembers(source, place, node, head)
        : asConstructor(source, place, owner, node, head);
      site.change(edits, "component object to a class");
    },
  }),
});

/** Whether the file loads React: other frameworks have objects with `render` too. */
function usesReact(source: Source): boolean {
  return (
    source.names.globals.has("React") ||
    source.names.bindings.some((each) => originOf(source, each.identifier)?.source === "react")
  );
}

/** The function that returns this object as a component's: it has a `render` that makes elements. */
function factoryOf(source: Source, node: ObjectNode): FunctionNode | null {
  const { parent } = node;
  const owner =
    parent?.type === "ArrowFunctionExpression" && parent.body === node
      ? parent
      : parent?.type === "ReturnStatement"
        ? enclosingFunction(node)
        : null;
  if (!owner || owner.async || owner.generator || owner.params.length > 2) return null;
  const render = node.properties.find((each) => each.type === "Property" && keyName(each) === "render");
  const value = render?.type === "Property" ? render.value : null;
  const isFunction = value?.type === "FunctionExpression" || value?.type === "ArrowFunctionExpression";
  return isFunction && value.params.length === 0 && returnsElements(source, value) ? owner : null;
}

interface Place {
  /** What the class takes the place of. */
  start: number;
  end: number;
  name: string | null;
  /** Somebody calls the function: it is a factory, no component. */
  isCalled: boolean;
  /** A class, which is not hoisted, can stand there. */
  isFree: boolean;
}

/** Where a component function is declared, or `null` where a function of this kind is none. */
function placeOf(source: Source, owner: FunctionNode): Place | null {
  const { parent } = owner;
  if (owner.type === "FunctionDeclaration") {
    const isDefault = parent?.type === "ExportDefaultDeclaration";
    if (!owner.id)
      return isDefault ? { start: owner.start, end: owner.end, name: null, isCalled: false, isFree: true } : null;
    return named(owner.id, owner, owner.type === "FunctionDeclaration");
  }
  if (parent?.type !== "VariableDeclarator" || parent.id.type !== "Identifier") return null;
  const declaration = parent.parent as NodeOf<"VariableDeclaration">;
  const place = named(parent.id, declaration, false);
  return place && { ...place, isFree: place.isFree && declaration.declarations.length === 1 };

  function named(id: NodeOf<"Identifier">, at: Node, isHoisted: boolean): Place | null {
    if (!/^[A-Z]/.test(id.name)) return null;
    const references = source.names.bindingOf(id)?.references ?? [];
    const isCalled = references.some((each) => {
      const call = each.parent as Node | undefined;
      return (call?.type === "CallExpression" || call?.type === "NewExpression") && call.callee === (each as Node);
    });
    const home = enclosingFunction(at);
    const isEarly = isHoisted && references.some((each) => each.start < at.start && enclosingFunction(each) === home);
    return { start: at.start, end: at.end, name: id.name, isCalled, isFree: !isEarly };
  }
}

/** Whether the object is all there is to the function, and reads nothing that a call gave it. */
function isSelfContained(source: Source, owner: FunctionNode, node: ObjectNode): boolean {
  if (owner.body?.type === "BlockStatement" && owner.body.body.length > 1) return false;
  const own = source.names.bindings.filter((each) => each.declaration === owner && each.kind === "param");
  return (
    own.every((each) => each.references.length === 0) &&
    node.properties.every((each) => each.type === "Property" && !each.shorthand)
  );
}

function asMembers(source: Source, place: Place, node: ObjectNode, head: string): Edit[] {
  const edits: Edit[] = [{ start: place.start, end: node.start + 1, text: head }];
  for (const each of node.properties) {
    if (each.type !== "Property") continue;
    edits.push(...(each.value.type === "FunctionExpression" ? methodEdits(source, each) : fieldEdits(source, each)));
  }
  const [first] = node.properties;
  const own = indentAt(source.text, place.start);
  const step = first ? deeper(indentAt(source.text, first.start), own + source.style.indent) : "";
  const range = { start: node.start + 1, end: node.end - 1 };
  const tail = /\s*$/.exec(source.text.slice(range.start, range.end))?.[0] ?? "";
  edits.push(...outdent(source, { start: range.start, end: range.end - tail.length }, step));
  edits.push({
    start: range.end - tail.length,
    end: place.end,
    text: tail.includes("\n") ? `${source.style.eol}${own}}` : `${tail}}`,
  });
  return edits;
}

/** Keeps the function's body, closures included, in the constructor, and the object's members on the instance. */
function asConstructor(source: Source, place: Place, owner: FunctionNode, node: ObjectNode, head: string): Edit[] {
  const { eol, indent, semicolon } = source.style;
  const own = indentAt(source.text, place.start);
  const inner = own + indent;
  const [first, second] = owner.params;
  const names = [first, second].map((each, index) =>
    each?.type === "Identifier" ? each.name : ["props", "context"][index]!,
  );
  const taken = owner.params.flatMap((each, index) =>
    each.type === "Identifier" ? [] : [`const ${source.textOf(each)} = ${names[index]}${semicolon}`],
  );
  const parameters = names.slice(0, Math.max(1, owner.params.length)).join(", ");
  const lines = [`super(${parameters})${semicolon}`, ...taken].map((each) => `${eol}${inner}${indent}${each}`).join("");
  const start = `${head}${eol}${inner}constructor(${parameters}) {${lines}`;
  const close = `${eol}${inner}}${eol}${own}}`;
  const after = afterComma(source, node.end) ?? node.end;
  if (owner.body?.type !== "BlockStatement") {
    return [
      { start: place.start, end: node.start, text: `${start}${eol}${inner}${indent}Object.assign(this, ` },
      ...reindent(source, node, indent),
      { start: after, end: place.end, text: `)${semicolon}${close}` },
    ];
  }
  const { body } = owner;
  const last = node.parent as Node;
  const tail = body.end - 1 - (/\s*$/.exec(source.text.slice(body.start, body.end - 1))?.[0].length ?? 0);
  return [
    { start: place.start, end: body.start + 1, text: start },
    ...reindent(source, { start: body.start, end: tail }, indent),
    { start: last.start, end: node.start, text: "Object.assign(this, " },
    { start: node.end, end: last.end, text: `)${semicolon}` },
    { start: tail, end: place.end, text: close },
  ];
}
