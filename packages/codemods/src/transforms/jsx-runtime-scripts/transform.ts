import type { Node } from "oxc-parser";
import { defineTransform } from "../../define.ts";
import { babelSettingsInCode } from "../../syntax/jsx/babel-code.ts";
import { jsxTools } from "../../syntax/jsx/setting.ts";
import { removeFromList } from "../../syntax/lines.ts";
import { findings } from "./findings.ts";

/** The same switch where configuration is code: Babel's, and the options that bundlers hand to Babel, Vite or esbuild. */
export default defineTransform({
  name: "jsx-runtime-scripts",
  summary: "switch Babel presets in scripts to the automatic JSX runtime",
  rows: [15],
  preset: "migrate",
  since: "19",
  validFrom: "17",
  words: ["preset-react", "@babel/react", "react-app", "transform-react-jsx", "jsxRuntime", "jsxFactory"],
  findings,
  visit({ source, project, options, found }) {
    if (options.jsxRuntime === "classic") return {};
    return {
      Property(node) {
        if (node.computed || node.key.type !== "Identifier" || node.value.type !== "Literal") return;
        if (
          node.key.name === "jsxRuntime" &&
          node.value.value === "classic" &&
          node.parent?.type === "ObjectExpression"
        ) {
          if (!isVitePlugin(node.parent.parent)) return;
          const others = node.parent.properties;
          const { parent } = node.parent;
          const isAlone = others.length === 1 && parent?.type === "CallExpression" && parent.arguments.length === 1;
          const edit = isAlone
            ? { start: node.parent.start, end: node.parent.end, text: "" }
            : removeFromList(source, others, node);
          found(node).change([edit], "switched to the automatic JSX runtime");
        }
        if (node.key.name === "jsxFactory" && node.value.value === "React.createElement")
          found(node).finding("jsx-runtime-scripts/factory");
      },
      end() {
        for (const setting of babelSettingsInCode(source)) {
          if (setting.runtime === "automatic") continue;
          const site = found(setting.node);
          const tooOld = project.tooOld(source.path, setting.tool);
          if (setting.runtime === "other") site.ignore("other-jsx-factory");
          else if (setting.runtime === "unread") site.finding("jsx-runtime-scripts/unread", { tool: setting.tool });
          else if (tooOld !== null)
            site.finding("jsx-runtime-scripts/tool-too-old", {
              tool: setting.tool,
              range: tooOld,
              needed: jsxTools[setting.tool],
            });
          else site.change(setting.edits, "switched to the automatic JSX runtime");
        }
      },
    };

    function isVitePlugin(node: Node | null | undefined): boolean {
      const origin = node?.type === "CallExpression" ? project.originOf(source, node.callee) : null;
      return origin?.source === "@vitejs/plugin-react" && origin.name === "default";
    }
  },
});
