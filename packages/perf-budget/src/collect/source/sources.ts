import { SourceMap, type SourceMapPayload } from "node:module";
import type { CDPSession } from "playwright-core";
import type { Build } from "../../collector.ts";
import { functionAt, namedFunctions } from "./function-name.ts";

/** A position in a script as the browser counts: lines and columns from 0. */
export interface ScriptPlace {
  scriptId: string;
  line: number;
  column: number;
}

/** What a developer calls a function, and where it was written. */
export interface SourcePlace {
  name: string;
  /** `src/Row.tsx:13`; null without a source map. */
  at: string | null;
}

interface Mapped {
  map: SourceMap;
  contents: Map<string, string>;
}

/** By build, because a visit's own knowledge ends with it, and maps are large. */
const maps = new WeakMap<Build, Map<string, Promise<Mapped | null>>>();
const namesIn = new Map<string, ReturnType<typeof namedFunctions>>();

/** Follows the scripts of a page, and tells where in its sources a function of theirs was written. */
export async function followScripts(cdp: CDPSession, build: Build) {
  const scripts = new Map<string, { url: string; sourceMapURL: string | undefined }>();
  cdp.on("Debugger.scriptParsed", ({ scriptId, url, sourceMapURL }) => scripts.set(scriptId, { url, sourceMapURL }));
  await cdp.send("Debugger.enable");
  // The page must not stop for us.
  await cdp.send("Debugger.setSkipAllPauses", { skip: true });

  return {
    urlOf: (scriptId: string): string => scripts.get(scriptId)?.url ?? "",
    locate: async (place: ScriptPlace): Promise<SourcePlace | null> => {
      const script = scripts.get(place.scriptId);
      if (!script?.url) return null;
      const mapped = await mapOf(build, script.url, script.sourceMapURL);
      return mapped ? placeIn(mapped, place) : null;
    },
  };
}

function placeIn({ map, contents }: Mapped, { line, column }: ScriptPlace): SourcePlace | null {
  const entry = map.findEntry(line, column);
  if (!("originalSource" in entry) || entry.originalSource === undefined) return null;
  const { originalSource: source, originalLine, originalColumn } = entry;
  const text = contents.get(source) ?? "";
  const file = shorten(source);
  const offset =
    text
      .split("\n")
      .slice(0, originalLine)
      .reduce((sum, each) => sum + each.length + 1, 0) + originalColumn;
  const key = `${file}\n${text.length}\n${text}`;
  const known = namesIn.get(key) ?? namedFunctions(file, text);
  namesIn.set(key, known);
  const found = functionAt(known, offset);
  return { name: found?.name ?? "", at: `${file}:${found?.line ?? originalLine + 1}` };
}

function mapOf(build: Build, url: string, sourceMapURL: string | undefined): Promise<Mapped | null> {
  const known = maps.get(build) ?? new Map<string, Promise<Mapped | null>>();
  maps.set(build, known);
  const loaded = known.get(url) ?? load(url, sourceMapURL);
  known.set(url, loaded);
  return loaded;
}

/** A map that is not named is looked for beside its script: builds hide them so. */
async function load(url: string, sourceMapURL: string | undefined): Promise<Mapped | null> {
  try {
    const answer = await fetch(new URL(sourceMapURL || `${url.split("?")[0]}.map`, url), {
      signal: AbortSignal.timeout(10_000),
    });
    if (!answer.ok) return null;
    const payload = (await answer.json()) as SourceMapPayload;
    const contents = new Map(payload.sources.map((source, at) => [source, payload.sourcesContent?.[at] ?? ""]));
    return { map: new SourceMap(payload), contents };
  } catch {
    // No map, or none that can be read: names stay as they are in the script.
    return null;
  }
}

/** The path from the project's root, as far as it can be told. */
const shorten = (source: string): string =>
  source
    .replace(/^webpack:\/\/[^/]*\//, "")
    .replace(/^(\.\.?\/)+/, "")
    .replace(/^.*?\/node_modules\//, "node_modules/");
