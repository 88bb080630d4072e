import { type JsonNode, jsonAt, jsonEntries, jsonItems, jsonString } from "../json.ts";
import { addJsonEntries, addJsonItem, removeJsonEntries, removeJsonItems, replaceJson } from "../json-edits.ts";
import { type JsxSetting, babelTool, isOwnedByAutomatic, isReactsFactory, isSelfChoosing } from "./setting.ts";

const automatic = `"runtime": "automatic"`;

/** Every place of a Babel configuration in JSON that decides how JSX is compiled, those of environments included. */
export function babelSettings(config: JsonNode | null, text: string): JsxSetting[] {
  const scopes = [
    config,
    ...jsonEntries(jsonAt(config, "env")).map(({ value }) => value),
    ...jsonItems(jsonAt(config, "overrides")),
  ];
  const lists = scopes.flatMap((scope) => ["presets", "plugins"].flatMap((name) => jsonAt(scope, name) ?? []));
  const settings = lists.flatMap((list) => jsonItems(list).flatMap((item) => settingOf(item, text) ?? []));
  if (settings.length === 0 || settings.some(({ runtime }) => runtime === "other")) return settings;
  return [...settings, ...lists.flatMap((list) => owned(list, text))];
}

/** Plugins that leave with the classic runtime. */
function owned(list: JsonNode, text: string): JsxSetting[] {
  const items = jsonItems(list).filter((item) => isOwnedByAutomatic(jsonString(jsonItems(item)[0] ?? item) ?? ""));
  const [first] = items;
  if (!first) return [];
  const place = {
    start: first.offset,
    end: first.offset + first.length,
    tool: "@babel/plugin-transform-react-jsx" as const,
  };
  return [{ ...place, runtime: "classic", edits: removeJsonItems(text, list, items) }];
}

function settingOf(item: JsonNode, text: string): JsxSetting | null {
  const [first = item, options] = jsonItems(item);
  const name = jsonString(first);
  if (name === null) return null;
  const place = { start: item.offset, end: item.offset + item.length };
  if (isSelfChoosing(name)) return { runtime: "automatic", ...place, edits: [], tool: "@babel/preset-react" };
  const tool = babelTool(name);
  if (!tool) return null;
  return { ...place, tool, ...read(item, first, options, text) };
}

function read(
  item: JsonNode,
  first: JsonNode,
  options: JsonNode | undefined,
  text: string,
): Pick<JsxSetting, "runtime" | "edits"> {
  if (!options) {
    const alone = item === first;
    const edit = alone
      ? replaceJson(item, `[${text.slice(first.offset, first.offset + first.length)}, { ${automatic} }]`)
      : addJsonItem(text, item, `{ ${automatic} }`);
    return { runtime: "classic", edits: [edit] };
  }
  if (options.type !== "object") return { runtime: "unread", edits: [] };
  const entries = jsonEntries(options);
  const runtime = entries.find(({ name }) => name === "runtime");
  if (runtime && jsonString(runtime.value) === "automatic") return { runtime: "automatic", edits: [] };
  const factories = entries.filter(({ name }) => /^pragma(Frag)?$/.test(name));
  if (factories.some(({ value }) => !isReactsFactory(jsonString(value) ?? ""))) return { runtime: "other", edits: [] };
  if (runtime)
    return {
      runtime: "classic",
      edits: [replaceJson(runtime.value, `"automatic"`), ...removeJsonEntries(text, options, factories)],
    };
  const [factory, ...others] = factories;
  if (!factory) return { runtime: "classic", edits: [addJsonEntries(text, options, [automatic])] };
  return {
    runtime: "classic",
    edits: [{ start: factory.start, end: factory.end, text: automatic }, ...removeJsonEntries(text, options, others)],
  };
}
