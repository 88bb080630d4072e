import type { Node } from "oxc-parser";
import { defineTransform } from "../../define.ts";
import type { Edit } from "../../edits.ts";
import type { NodeOf, Source } from "../../source.ts";
import { type FunctionNode, keyName, returnedExpressions } from "../../syntax/components.ts";
import { afterComma } from "../../syntax/commas.ts";
import { deeper, outdent } from "../../syntax/indentation.ts";
import { fieldEdits, methodEdits } from "../../syntax/property-members.ts";
import { reindent } from "../../syntax/reindent.ts";
import { indentAt } from "../../syntax/style.ts";
import { type Factory, factoryOf, isLifecycle, usesReact } from "./factory.ts";
import { findings } from "./findings.ts";
import { type Place, placeOf } from "./place.ts";

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
      const factory = factoryOf(source, node);
      if (!factory || !(usesReact(source) || node.properties.some(isLifecycle))) return;
      const { owner } = factory;
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
        : asConstructor(source, place, factory, node, head);
      site.change(edits, "component object to a class");
    },
  }),
});

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
function asConstructor(
  source: Source,
  place: Place,
  { owner, handsOut }: Factory,
  node: ObjectNode,
  head: string,
): Edit[] {
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
  const kept = handsOut ? source.text.slice(0, handsOut.start).trimEnd().length : 0;
  const assigned: Edit[] = handsOut
    ? [
        // The variable stays the instance, as it was.
        { start: node.start, end: node.start, text: "Object.assign(this, " },
        { start: node.end, end: node.end, text: ")" },
        { start: kept, end: handsOut.end, text: "" },
      ]
    : [
        { start: last.start, end: node.start, text: "Object.assign(this, " },
        { start: node.end, end: last.end, text: `)${semicolon}` },
      ];
  const tail = body.end - 1 - (/\s*$/.exec(source.text.slice(body.start, body.end - 1))?.[0].length ?? 0);
  return [
    { start: place.start, end: body.start + 1, text: start },
    ...reindent(source, { start: body.start, end: handsOut ? kept : tail }, indent),
    ...assigned,
    { start: tail, end: place.end, text: close },
  ];
}
