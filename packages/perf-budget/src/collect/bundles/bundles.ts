import { globSync } from "node:fs";
import type { Attribution } from "../../attribution.ts";
import type { BuildCollector, Measured } from "../../collector.ts";
import { type Compression, compressedSize } from "./compressed-size.ts";
import { importPaths } from "./import-paths.ts";
import { ownCode } from "./modules-in-chunk.ts";
import { type Chunk, readChunk } from "./read-chunk.ts";

/** Files that are weighed together. */
export interface Bundle {
  /** Globs, from the project's root. */
  files: readonly string[];
  compression: Compression;
}

/**
 * Weighs bundles of a build that is on disk. Where a chunk has a source map beside it (also a hidden one) or in it, its modules are named,
 * with the imports that bring them in; elsewhere the chunk itself is.
 * @param root the project's folder, already built; null where it is not at hand, as with a site known by its address alone
 */
export function weighBundles(root: string | null, bundles: Readonly<Record<string, Bundle>>): Measured[] {
  return Object.entries(bundles).map(([bundle, { files, compression }]) => {
    const about = { subject: { bundle }, metric: "bundle-bytes" } as const;
    if (root === null)
      return { ...about, value: null, missing: "its files are not at hand: name a folder or a git ref, not a URL" };
    const paths = [...new Set(globSync(files as string[], { cwd: root }))]
      .filter((path) => !path.endsWith(".map"))
      .toSorted();
    if (paths.length === 0)
      return { ...about, value: null, missing: `no file matches ${files.join(", ")}: was the site built?` };
    const chunks = paths.map((path) => readChunk(root, path.replaceAll("\\", "/"), compression));
    const sources = new Map(
      chunks
        .flatMap(({ modules }) => modules)
        .flatMap(({ module, source }) => (source === null ? [] : [[module, source] as const])),
    );
    const ways = importPaths(sources);
    return {
      ...about,
      value: chunks.reduce((sum, { bytes }) => sum + bytes, 0),
      attributions: chunks.flatMap((chunk) => attribute(chunk, compression, ways)),
    };
  });
}

/** Weighs the bundles of each build once. */
export const createBundleCollector = (bundles: Readonly<Record<string, Bundle>>): BuildCollector => ({
  name: "bundles",
  metrics: ["bundle-bytes"],
  when: "once",
  measure: async ({ folder }) => weighBundles(folder, bundles),
});

/**
 * Shares a chunk's compressed bytes out among its modules, by what each is compressed alone. Shares of uncompressed bytes would make light
 * of what compresses badly, which is what costs most.
 */
function attribute(
  { name, bytes, modules }: Chunk,
  compression: Compression,
  ways: Map<string, string[]>,
): Attribution[] {
  if (modules.length === 0) return [{ kind: "module", module: name, chunk: name, bytes, importedThrough: [] }];
  const alone = modules.map(({ text }) => compressedSize(Buffer.from(text), compression));
  const total = alone.reduce((sum, each) => sum + each, 0);
  return modules.map(({ module }, at) => ({
    kind: "module",
    module,
    chunk: name,
    bytes: Math.round((bytes * alone[at]!) / total),
    importedThrough: module === ownCode ? [] : (ways.get(module) ?? []),
  }));
}
