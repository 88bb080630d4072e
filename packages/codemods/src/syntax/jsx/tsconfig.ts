import type { Edit } from "../../edits.ts";
import { type JsonNode, jsonAt, jsonEntries, jsonString } from "../json.ts";
import { removeJsonEntries, replaceJson } from "../json-edits.ts";
import { type JsxSetting, isReactsFactory } from "./setting.ts";

/**
 * What a `tsconfig.json` says of JSX; `null` where it says nothing itself or hands JSX on to another compiler
 * (`preserve`, `react-native`).
 */
export function tsconfigSetting(config: JsonNode | null, text: string): JsxSetting | null {
  const options = jsonAt(config, "compilerOptions");
  const entries = jsonEntries(options);
  const jsx = entries.find(({ name }) => name === "jsx");
  const value = jsonString(jsx?.value ?? null)?.toLowerCase();
  if (!options || !jsx || value === undefined) return null;
  const place = { start: jsx.start, end: jsx.end, tool: "typescript" as const };
  if (value === "react-jsx" || value === "react-jsxdev") {
    const source = jsonString(jsonAt(options, "jsxImportSource"));
    return { ...place, runtime: source === null || source === "react" ? "automatic" : "other", edits: [] };
  }
  if (value !== "react") return null;
  const factories = entries.filter(({ name }) => /^(jsxFactory|jsxFragmentFactory|reactNamespace)$/.test(name));
  if (factories.some(({ value: factory }) => !isReactsFactory(jsonString(factory) ?? "")))
    return { ...place, runtime: "other", edits: [] };
  // TypeScript refuses these options beside the automatic runtime.
  const edits: Edit[] = removeJsonEntries(text, options, factories);
  return { ...place, runtime: "classic", edits: [replaceJson(jsx.value, `"react-jsx"`), ...edits] };
}
