import { type JsonNode, jsonAt, jsonEntries, jsonString } from "../json.ts";
import { addJsonEntries, removeJsonEntries, replaceJson } from "../json-edits.ts";
import { type JsxSetting, isReactsFactory } from "./setting.ts";

/** What an `.swcrc` says of JSX; `null` where it compiles none. */
export function swcSetting(config: JsonNode | null, text: string): JsxSetting | null {
  const jsc = jsonAt(config, "jsc");
  const isJsx = ["jsx", "tsx"].some((name) => jsonAt(jsc, "parser", name)?.value === true);
  const transform = jsonAt(jsc, "transform");
  const react = jsonAt(transform, "react");
  const holder = react ?? transform ?? jsc;
  if (!holder || (!isJsx && !react)) return null;
  const place = { start: holder.offset, end: holder.offset + holder.length, tool: "@swc/core" as const };
  const runtime = jsonAt(react, "runtime");
  if (jsonString(runtime) === "automatic") return { ...place, runtime: "automatic", edits: [] };
  const factories = jsonEntries(react).filter(({ name }) => /^pragma(Frag)?$/.test(name));
  if (factories.some(({ value }) => !isReactsFactory(jsonString(value) ?? "")))
    return { ...place, runtime: "other", edits: [] };
  if (react && runtime) {
    const edits = [replaceJson(runtime, `"automatic"`), ...removeJsonEntries(text, react, factories)];
    return { ...place, runtime: "classic", edits };
  }
  if (factories.length > 0) return { ...place, runtime: "unread", edits: [] };
  const automatic = `"runtime": "automatic"`;
  const entry = react
    ? automatic
    : transform
      ? `"react": { ${automatic} }`
      : `"transform": { "react": { ${automatic} } }`;
  return { ...place, runtime: "classic", edits: [addJsonEntries(text, holder, [entry])] };
}
