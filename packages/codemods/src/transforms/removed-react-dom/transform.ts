import type { Node } from "oxc-parser";
import { defineTransform } from "../../define.ts";
import { replace } from "../../edits.ts";
import { type Move, followMoves } from "../../moved-export.ts";
import type { NodeOf } from "../../source.ts";
import { importedName } from "../../syntax/import-specifiers.ts";
import { memberName } from "../../syntax/origins.ts";
import { findings } from "./findings.ts";
import { type Gone, goneExports, goneModules } from "./gone.ts";

const moves: Move[] = [
  { from: "react-dom", name: "unstable_createPortal", to: { module: "react-dom", name: "createPortal" } },
];
const goneNames = new Set(Object.values(goneExports).flatMap((each) => Object.keys(each)));

/** `unstable_createPortal` → `createPortal`; reports what react-dom dropped without a successor. */
export default defineTransform({
  name: "removed-react-dom",
  summary: "rename unstable_createPortal; report modules and unstable parts of react-dom that are gone",
  rows: [7, 58],
  preset: "migrate",
  since: ["17", "18", "19"],
  validFrom: "16",
  words: [...goneNames, ...Object.keys(goneModules), "unstable_createPortal"],
  findings,
  visit: (context) => {
    const { source, project, found } = context;
    const moved = followMoves(context, moves, {
      mocked: "removed-react-dom/mocked",
      loaded: "removed-react-dom/loaded",
    });
    return {
      ...moved,
      ImportSpecifier(node) {
        moved.ImportSpecifier?.(node);
        report(node, (node.parent as NodeOf<"ImportDeclaration">).source.value, importedName(node));
      },
      ExportSpecifier(node) {
        moved.ExportSpecifier?.(node);
        const from = (node.parent as NodeOf<"ExportNamedDeclaration">).source?.value;
        if (from !== undefined) report(node, from, importedName(node));
      },
      VariableDeclarator(node) {
        moved.VariableDeclarator?.(node);
        if (node.id.type !== "ObjectPattern") return;
        const origin = project.originOf(source, node.init);
        if (origin?.name !== "default" || origin.rest.length > 0) return;
        for (const each of node.id.properties) {
          if (each.type === "Property" && each.key.type === "Identifier" && !each.computed)
            report(each, origin.source, each.key.name);
        }
      },
      MemberExpression(node) {
        const name = memberName(node);
        if (name === null || (name !== "unstable_createPortal" && !goneNames.has(name))) return;
        const origin = project.originOf(source, node);
        if (!origin || origin.rest.length > 0 || origin.name !== name) return;
        if (name === "unstable_createPortal" && origin.source === "react-dom") {
          // The member alone changes: whoever writes `ReactDOM.x` goes on to write `ReactDOM.y`.
          found(node).change(
            [replace(node.property, source.textOf(node.property).replace(name, "createPortal"))],
            "renamed to createPortal",
          );
        } else report(node, origin.source, name);
      },
      ImportDeclaration: (node) => reportModule(node.source),
      ExportAllDeclaration: (node) => reportModule(node.source),
      ImportExpression(node) {
        moved.ImportExpression?.(node);
        reportModule(node.source);
      },
      CallExpression(node) {
        moved.CallExpression?.(node);
        const [specifier] = node.arguments;
        const isLoad =
          node.callee.type === "Identifier" && node.callee.name === "require" && !source.names.bindingOf(node.callee);
        if (isLoad && specifier) reportModule(specifier);
      },
    };

    function report(node: Node, module: string, name: string): void {
      const known = goneExports[module];
      const gone: Gone | undefined = known && Object.hasOwn(known, name) ? known[name] : undefined;
      if (gone)
        found(node).finding(`removed-react-dom/${gone.code}`, { name, until: gone.until, instead: gone.instead });
    }

    function reportModule(specifier: Node): void {
      const module = specifier.type === "Literal" ? String(specifier.value) : "";
      const instead = Object.hasOwn(goneModules, module) ? goneModules[module] : undefined;
      if (instead !== undefined) found(specifier).finding("removed-react-dom/module", { module, instead });
    }
  },
});
