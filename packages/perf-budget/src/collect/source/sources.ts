import { SourceMap } from "node:module";
import type { CDPSession } from "playwright-core";
import type { Build } from "../../collector.ts";
import { moduleName } from "../bundles/stable-name.ts";
import { findMap } from "./find-map.ts";
import { functionAt, namedFunctions } from "./function-name.ts";
import { type LineStarts, lineStarts } from "./line-starts.ts";

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

interface Source {
  file: string;
  lines: LineStarts;
  /** Parsed when it is first asked for. */
  functions: () => ReturnType<typeof namedFunctions>;
}

interface Mapped {
  map: SourceMap;
  sources: Map<string, Source>;
}

/** By build, because a visit's own knowledge ends with it, and maps are large. */
const maps = new WeakMap<Build, Map<string, Promise<Mapped | null>>>();

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
    /** The source that a place belongs to; null without a source map. Quicker than all of `locate`. */
    fileOf: async ({ scriptId, line, column }: ScriptPlace): Promise<string | null> => {
      const script = scripts.get(scriptId);
      const mapped = script?.url ? await mapOf(build, script.url, script.sourceMapURL) : null;
      const entry = mapped?.map.findEntry(line, column);
      return entry && "originalSource" in entry ? (mapped?.sources.get(entry.originalSource)?.file ?? null) : null;
    },
  };
}

function placeIn({ map, sources }: Mapped, { line, column }: ScriptPlace): SourcePlace | null {
  const entry = map.findEntry(line, column);
  if (!("originalSource" in entry) || entry.originalSource === undefined) return null;
  const source = sources.get(entry.originalSource);
  if (!source) return null;
  const found = functionAt(source.functions(), source.lines.offsetOf(entry.originalLine, entry.originalColumn));
  return { name: found?.name ?? "", at: `${source.file}:${found?.line ?? entry.originalLine + 1}` };
}

function mapOf(build: Build, url: string, sourceMapURL: string | undefined): Promise<Mapped | null> {
  const known = maps.get(build) ?? new Map<string, Promise<Mapped | null>>();
  maps.set(build, known);
  const loaded = known.get(url) ?? load(build, url, sourceMapURL);
  known.set(url, loaded);
  return loaded;
}

async function load(build: Build, url: string, sourceMapURL: string | undefined): Promise<Mapped | null> {
  const payload = await findMap(build, url, sourceMapURL);
  // Without a map names stay as they are in the script.
  if (!payload) return null;
  const sources = payload.sources.map(
    (source, at) => [source, readSource(source, payload.sourcesContent?.[at] ?? "")] as const,
  );
  return { map: new SourceMap(payload), sources: new Map(sources) };
}

function readSource(path: string, text: string): Source {
  const file = moduleName(path);
  let functions: ReturnType<typeof namedFunctions> | null = null;
  return { file, lines: lineStarts(text), functions: () => (functions ??= namedFunctions(file, text)) };
}
