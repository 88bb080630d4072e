import { defineTransform } from "../../define.ts";
import type { NodeOf } from "../../source.ts";
import { findings } from "./findings.ts";

/** Options under which bundlers take a module from a global: webpack's and Rollup's. */
const options = /^(externals|globals)$/;
const packages = /^react(-dom)?(\/[\w-]+)?$/;
const globals = /^(root |window\.|window )?(React|ReactDOM|ReactDOMServer)$/;

/** Finds bundles that expect React as a global, which only its UMD builds ever defined. */
export default defineTransform({
  name: "umd-externals",
  summary: "report bundles that take React from a global",
  rows: [55],
  preset: "migrate",
  since: "19",
  validFrom: "16",
  words: ["externals", "globals"],
  findings,
  visit({ source, found }) {
    return {
      Property(node) {
        const name = nameOf(node);
        if (!name || !packages.test(name)) return;
        const global = globalOf(node.value);
        if (global === null || !isUnderOption(node)) return;
        found(node).finding("umd-externals/global", { name, global });
      },
    };

    function globalOf(value: NodeOf<"Property">["value"]): string | null {
      if (value.type === "Literal")
        return typeof value.value === "string" && globals.test(value.value) ? value.value : null;
      if (value.type !== "ObjectExpression") return null;
      for (const each of value.properties) {
        if (each.type !== "Property" || !/^(root|var|window|global)$/.test(nameOf(each) ?? "")) continue;
        const text = source.textOf(each.value);
        if (/React/.test(text)) return text.replace(/^["']|["']$/g, "");
      }
      return null;
    }
  },
});

function isUnderOption(node: NodeOf<"Property">): boolean {
  // `externals: { … }`, `externals: [{ … }]`, `config.externals = { … }` or `const externals = { … }`.
  let holder = node.parent?.parent;
  if (holder?.type === "ArrayExpression") holder = holder.parent;
  switch (holder?.type) {
    case "Property":
      return options.test(nameOf(holder) ?? "");
    case "AssignmentExpression":
      return (
        holder.left.type === "MemberExpression" &&
        holder.left.property.type === "Identifier" &&
        options.test(holder.left.property.name)
      );
    case "VariableDeclarator":
      return holder.id.type === "Identifier" && options.test(holder.id.name);
    default:
      return false;
  }
}

function nameOf(node: NodeOf<"Property">): string | null {
  if (node.computed) return null;
  if (node.key.type === "Identifier") return node.key.name;
  return node.key.type === "Literal" && typeof node.key.value === "string" ? node.key.value : null;
}
