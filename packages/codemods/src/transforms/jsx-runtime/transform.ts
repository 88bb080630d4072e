import { basename } from "node:path";
import { defineTextTransform } from "../../define.ts";
import { type JsonNode, jsonAt, jsonProblem, parseJson } from "../../syntax/json.ts";
import { babelSettings } from "../../syntax/jsx/babel.ts";
import { type JsxSetting, jsxTools } from "../../syntax/jsx/setting.ts";
import { swcSetting } from "../../syntax/jsx/swc.ts";
import { tsconfigSetting } from "../../syntax/jsx/tsconfig.ts";
import { findings } from "./findings.ts";

/** Switches tsconfig, Babel and swc from `React.createElement` to the imports that React 19 expects JSX to compile to. */
export default defineTextTransform({
  name: "jsx-runtime",
  summary: "switch tsconfig, Babel and swc configuration to the automatic JSX runtime",
  rows: [15],
  preset: "migrate",
  since: "19",
  validFrom: "17",
  findings,
  reads: (baseName) =>
    /^(package\.json|[tj]sconfig[\w.-]*\.json|\.babelrc(\.json)?|babel\.config\.json|\.swcrc)$/.test(baseName),
  // `.babelrc` may be JSON5, which is more than can be read here.
  check: (text, path) => (/^\.(babel|swc)rc$/.test(basename(path)) ? null : jsonProblem(text, dialectOf(path))),
  rewrite({ path, text, project, options, found }) {
    if (options.jsxRuntime === "classic") return;
    const config = parseJson(text, dialectOf(path));
    if (!config) {
      if (/react/.test(text)) found({ start: 0, end: 0 }).finding("jsx-runtime/unread", { tool: basename(path) });
      return;
    }
    for (const setting of settingsOf(path, text, config)) {
      if (setting.runtime === "automatic") continue;
      const site = found(setting);
      const tooOld = project.tooOld(path, setting.tool);
      if (setting.runtime === "other") site.ignore("other-jsx-factory");
      else if (setting.runtime === "unread") site.finding("jsx-runtime/unread", { tool: setting.tool });
      else if (tooOld !== null)
        site.finding("jsx-runtime/tool-too-old", { tool: setting.tool, range: tooOld, needed: jsxTools[setting.tool] });
      else site.change(setting.edits, "switched to the automatic JSX runtime");
    }
  },
});

const dialectOf = (path: string) => (basename(path) === "package.json" ? ("strict" as const) : ("comments" as const));

function settingsOf(path: string, text: string, config: JsonNode): JsxSetting[] {
  const name = basename(path);
  if (name === "package.json") return babelSettings(jsonAt(config, "babel"), text);
  if (name === ".swcrc") return [swcSetting(config, text)].filter((each) => each !== null);
  if (/^[tj]sconfig/.test(name)) return [tsconfigSetting(config, text)].filter((each) => each !== null);
  return babelSettings(config, text);
}
