import { basename, dirname, join } from "node:path";
import { defineTextTransform } from "../../define.ts";
import type { Options } from "../../options.ts";
import type { Project } from "../../project/project.ts";
import {
  type JsonNode,
  jsonAt,
  jsonEntries,
  jsonItems,
  jsonProblem,
  jsonString,
  jsonValue,
  parseJson,
} from "../../syntax/json.ts";
import { addJsonEntries, replaceJson } from "../../syntax/json-edits.ts";
import { isOff, isScopeRule, isWithoutScope, scopeRules, wantsScope } from "../../syntax/jsx/lint.ts";
import { isJsxSwitched } from "../../syntax/jsx/switched.ts";
import { findings } from "./findings.ts";

/** ESLint rules that ask for an import of React go off where JSX compiles without it. */
export default defineTextTransform({
  name: "jsx-lint",
  summary: "switch off ESLint rules that want React in scope for JSX",
  rows: [15],
  preset: "migrate",
  since: "19",
  validFrom: "17",
  findings,
  reads: (baseName) => /^(package\.json|\.eslintrc(\.json)?)$/.test(baseName),
  // `.eslintrc` may be YAML.
  check: (text, path) => (basename(path) === ".eslintrc" ? null : jsonProblem(text, dialectOf(path))),
  rewrite({ path, text, project, options, found }) {
    const root = parseJson(text, dialectOf(path));
    if (!root) {
      if (/react-in-jsx-scope|jsx-uses-react|plugin:react\/|airbnb/.test(text))
        found({ start: 0, end: 0 }).finding("jsx-lint/unread");
      return;
    }
    const config = basename(path) === "package.json" ? jsonAt(root, "eslintConfig") : root;
    for (const scope of [config, ...jsonItems(jsonAt(config, "overrides"))]) {
      const version = jsonAt(scope, "settings", "react", "version");
      if (version && /^(0|1[0-8])\b/.test(jsonString(version) ?? ""))
        found(placeOf(version)).change([replaceJson(version, `"detect"`)], "let ESLint detect the version of React");
      if (!scope || options.jsxRuntime === "classic") continue;
      quiet(scope, text, isAutomatic(path, project, options), found);
    }
  },
});

const dialectOf = (path: string) => (basename(path) === "package.json" ? ("strict" as const) : ("comments" as const));
const placeOf = (node: JsonNode) => ({ start: node.offset, end: node.offset + node.length });

function isAutomatic(path: string, project: Project, options: Options): boolean {
  if (options.jsxRuntime === "automatic") return true;
  const runtime = project.jsxBuild?.(join(dirname(path), "index.jsx")).runtime;
  return runtime === "automatic" || (runtime === "switchable" && isJsxSwitched(options));
}

type Found = Parameters<Parameters<typeof defineTextTransform>[0]["rewrite"]>[0]["found"];

function quiet(scope: JsonNode, text: string, isAutomatic: boolean, found: Found): void {
  const rules = jsonEntries(jsonAt(scope, "rules"));
  const set = rules.filter(({ name }) => isScopeRule(name));
  for (const rule of set) {
    if (isOff(jsonValue(rule.value))) continue;
    const site = found(rule);
    if (isAutomatic) site.change([replaceJson(rule.value, `"off"`)], `switched off ${rule.name}`);
    else site.ignore("classic-jsx-runtime");
  }
  const bases = jsonAt(scope, "extends");
  const names = bases?.type === "string" ? [bases] : jsonItems(bases);
  const wanting = names.find((each) => wantsScope(jsonString(each) ?? ""));
  const missing = scopeRules.filter((name) => !set.some((rule) => rule.name === name));
  if (!wanting || missing.length === 0 || names.some((each) => isWithoutScope(jsonString(each) ?? ""))) return;
  const site = found(placeOf(wanting));
  if (!isAutomatic) return site.ignore("classic-jsx-runtime");
  const entries = missing.map((name) => `"${name}": "off"`);
  const holder = jsonAt(scope, "rules");
  const edit = holder
    ? addJsonEntries(text, holder, entries)
    : addJsonEntries(text, scope, [`"rules": { ${entries.join(", ")} }`]);
  site.change([edit], "switched off rules that want React in scope");
}
