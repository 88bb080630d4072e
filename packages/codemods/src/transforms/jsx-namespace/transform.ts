import { defineTransform } from "../../define.ts";
import { insertAfter, replace } from "../../edits.ts";
import type { NodeOf } from "../../source.ts";
import { removeLine } from "../../syntax/lines.ts";
import { findings } from "./findings.ts";

/** The global `JSX` namespace → React's own, where it is read and where it is added to. */
export default defineTransform({
  name: "jsx-namespace",
  summary: "take JSX types from React instead of the global namespace that 19 dropped",
  rows: [62, 63],
  preset: "migrate",
  since: "19",
  validFrom: "16",
  words: ["JSX"],
  language: "ts",
  findings,
  visit({ source, found }) {
    return {
      Identifier(node) {
        if (node.name !== "JSX" || source.names.bindingOf(node) || !source.names.globals.get("JSX")?.includes(node))
          return;
        if (node.parent?.type !== "TSQualifiedName") return;
        const site = found(node);
        const isModule = source.program.body.some((each) => /^(Import|Export)/.test(each.type));
        if (!isModule) return site.finding("jsx-namespace/script");
        const text = site.import("react", "JSX", { type: true, overGlobal: true });
        site.change(text === "JSX" ? [] : [replace(node, text)], "took JSX from react");
      },
      TSModuleDeclaration(node) {
        if (node.id.type !== "Identifier") return;
        if (node.global) return augmentation(node);
        const isTop =
          node.parent?.type === "Program" ||
          (node.parent?.type === "ExportNamedDeclaration" && node.parent.parent?.type === "Program");
        if (node.id.name === "JSX" && isTop && node.declare) found(node).finding("jsx-namespace/script");
      },
    };

    /** `declare global { namespace JSX { … } }` → `declare module "react" { namespace JSX { … } }`. */
    function augmentation(node: NodeOf<"TSModuleDeclaration">): void {
      if (node.body?.type !== "TSModuleBlock") return;
      const isJsx = (each: { type: string }) => {
        const declared =
          each.type === "ExportNamedDeclaration" ? (each as NodeOf<"ExportNamedDeclaration">).declaration : each;
        return (
          declared?.type === "TSModuleDeclaration" &&
          (declared as NodeOf<"TSModuleDeclaration">).id.type === "Identifier" &&
          source.textOf((declared as NodeOf<"TSModuleDeclaration">).id) === "JSX"
        );
      };
      const spaces = node.body.body.filter(isJsx);
      if (spaces.length === 0) return;
      const site = found(node);
      const { quote, eol, indent } = source.style;
      const target = `module ${quote}react${quote}`;
      if (spaces.length === node.body.body.length) {
        const word = source.text.slice(node.start, node.body.start).lastIndexOf("global");
        const start = node.start + word;
        return site.change([{ start, end: start + "global".length, text: target }], "added to React's JSX namespace");
      }
      const moved = spaces.map((each) => `${eol}${indent}${source.textOf(each)}`).join("");
      site.change(
        [
          ...spaces.map((each) => removeLine(source, each)),
          insertAfter(node, `${eol}${eol}declare ${target} {${moved}${eol}}`),
        ],
        "added to React's JSX namespace",
      );
    }
  },
});
