import type { Node } from "oxc-parser";
import { defineTransform } from "../../define.ts";
import { replace } from "../../edits.ts";
import type { Site } from "../../transform.ts";
import type { Source } from "../../source.ts";
import { removeFromList, removeLine } from "../../syntax/lines.ts";
import { findings } from "./findings.ts";

/** `React.DOM.div(…)`, gone since 16.0 → `createElement("div", …)`; a factory that is passed on is bound. */
export default defineTransform({
  name: "dom-factories",
  summary: "create elements where React.DOM did",
  rows: [1],
  preset: "migrate",
  // Gone in 16.0: whatever the target, code that still says so is broken.
  since: ["17", "18", "18.3", "19"],
  validFrom: "16",
  words: [".DOM", "{DOM", " DOM"],
  findings,
  visit({ source, project, found }) {
    /** `null` for the whole of `React.DOM`, a tag for one of its factories, `undefined` for anything else. */
    const tagOf = (node: Node): string | null | undefined => {
      const origin = project.originOf(source, node);
      if (origin?.source !== "react" || origin.name !== "DOM" || origin.rest.length > 1) return undefined;
      return origin.rest[0] ?? null;
    };
    // Any read of the object goes through a name or a member; without `DOM` in one of those there is nothing to ask.
    const names = new Set(
      source.names.bindings
        .filter((each) => each.scope === source.names.root && tagOf(each.identifier) !== undefined)
        .map((each) => each.name),
    );

    const use = (node: Node, tag: string | null) => {
      const parent = node.parent;
      const { quote } = source.style;
      if (tag !== null) return create(source, found(node), node, `${quote}${tag}${quote}`);
      if (parent?.type === "MemberExpression" && parent.object === node) {
        if (!parent.computed) return;
        return create(source, found(parent), parent, source.textOf(parent.property));
      }
      if (parent?.type === "VariableDeclarator" && parent.init === node) return;
      found(node).finding("dom-factories/value");
    };

    return {
      MemberExpression(node) {
        const { object } = node;
        const isWhole = !node.computed && node.property.type === "Identifier" && node.property.name === "DOM";
        const isMember =
          (object.type === "Identifier" && names.has(object.name)) ||
          (object.type === "MemberExpression" && tagOf(object) === null);
        if (!isWhole && !isMember) return;
        const tag = tagOf(node);
        if (tag !== undefined) use(node, tag);
      },
      Identifier(node) {
        if (!names.has(node.name)) return;
        const binding = source.names.bindingOf(node);
        if (
          !binding ||
          binding.identifier === node ||
          binding.scope !== source.names.root ||
          !binding.references.includes(node)
        )
          return;
        const tag = tagOf(node);
        if (tag !== undefined) use(node, tag);
      },
      VariableDeclarator(node) {
        if (!node.init || node.parent?.type !== "VariableDeclaration") return;
        if (tagOf(node.init) === undefined) return;
        const site = found(node);
        const declared = source.names.bindings.filter((each) => each.declaration === node);
        if (
          declared.some((each) => each.references.length > 0 || each.writes.length > 0) ||
          node.parent.parent?.type === "ExportNamedDeclaration"
        ) {
          return site.finding("dom-factories/value");
        }
        const { declarations } = node.parent;
        site.change(
          [declarations.length > 1 ? removeFromList(source, declarations, node) : removeLine(source, node.parent)],
          "dropped the dead name",
        );
      },
    };
  },
});

/** Puts `createElement` where a factory is called, and a bound one where it is passed on. */
function create(source: Source, site: Site, node: Node, type: string): void {
  const createElement = site.import("react", "createElement");
  const call = node.parent;
  if (call?.type === "CallExpression" && call.callee === node && !call.optional) {
    const open = source.text.indexOf("(", node.end) + 1;
    const comma = call.arguments.length > 0 ? ", " : "";
    return site.change([replace(node, createElement), { start: open, end: open, text: type + comma }], "createElement");
  }
  if (call?.type === "ExportSpecifier") return site.finding("dom-factories/value");
  const name = call?.type === "Property" && call.shorthand ? `${source.textOf(node)}: ` : "";
  site.change([replace(node, `${name}${createElement}.bind(null, ${type})`)], "bound createElement");
}
