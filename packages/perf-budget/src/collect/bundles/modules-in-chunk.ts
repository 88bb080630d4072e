import { decode } from "@jridgewell/sourcemap-codec";
import { posix } from "node:path";
import { z } from "zod";
import { moduleName } from "./stable-name.ts";

/** As much of a source map as is needed; an index map, made of sections, is not read. */
const mapSchema = z.looseObject({
  mappings: z.string(),
  sources: z.array(z.string().nullable()),
  sourcesContent: z.array(z.string().nullable()).optional(),
  sourceRoot: z.string().nullish(),
});

/** One module's part of a chunk. */
export interface ChunkModule {
  /** From the project's root, or `node_modules/<package>/…` wherever that is. */
  module: string;
  /** What became of it in the chunk. */
  text: string;
  /** What it was written as; null where the map does not carry it. */
  source: string | null;
}

/** What the bundler itself put in: no module's. */
export const ownCode = "(bundler)";

/**
 * Takes a chunk apart by its source map.
 * @param chunk its path from the project's root, which the map's sources are relative to
 * @returns null for a map that cannot be read
 */
export function modulesInChunk(text: string, mapText: string, chunk: string): ChunkModule[] | null {
  const map = parseMap(mapText);
  if (!map) return null;
  const names = map.sources.map((source) => {
    if (source === null) return ownCode;
    const path = (map.sourceRoot ?? "") + source;
    return moduleName(/^(?:\w+:|\/|\0)/.test(path) ? path : posix.join(posix.dirname(chunk), path));
  });
  const texts = new Map<string, string>();
  const add = (name: string, part: string) => texts.set(name, (texts.get(name) ?? "") + part);
  const mappings = decode(map.mappings);
  for (const [at, line] of text.split("\n").entries()) {
    const segments = mappings[at] ?? [];
    add(ownCode, line.slice(0, segments[0]?.[0] ?? line.length));
    for (const [index, segment] of segments.entries())
      add(names[segment[1] ?? -1] ?? ownCode, line.slice(segment[0], segments[index + 1]?.[0] ?? line.length));
  }
  const sources = new Map(names.map((name, at) => [name, map.sourcesContent?.[at] ?? null]));
  return [...texts].flatMap(([module, part]) =>
    part === "" ? [] : [{ module, text: part, source: sources.get(module) ?? null }],
  );
}

function parseMap(text: string): z.infer<typeof mapSchema> | null {
  try {
    return mapSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
