import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { type Compression, compressedSize } from "./compressed-size.ts";
import { type ChunkModule, modulesInChunk } from "./modules-in-chunk.ts";
import { stableName } from "./stable-name.ts";

/** One file of a bundle. */
export interface Chunk {
  /** Its path from the project's root, without hash. */
  name: string;
  /** Compressed. */
  bytes: number;
  /** Empty where no source map tells. */
  modules: ChunkModule[];
}

/** Weighs a file and takes it apart.
 * @param path from the project's root
 */
export function readChunk(root: string, path: string, compression: Compression): Chunk {
  const content = readFileSync(join(root, path));
  const text = content.toString();
  const map = /\.[cm]?js$|\.css$/.test(path) ? readMap(join(root, path), text) : null;
  return {
    name: stableName(path),
    bytes: compressedSize(content, compression),
    modules: (map === null ? null : modulesInChunk(text, map, path)) ?? [],
  };
}

function readMap(file: string, text: string): string | null {
  const named = text.match(/[#@] sourceMappingURL=(\S+?)(?:\s*\*\/)?\s*$/)?.[1];
  if (named?.startsWith("data:")) return Buffer.from(named.slice(named.indexOf(",") + 1), "base64").toString();
  for (const name of [named, `${basename(file)}.map`])
    try {
      if (name !== undefined) return readFileSync(join(dirname(file), decodeURIComponent(name)), "utf8");
    } catch {
      // Named and not there, or hidden elsewhere: the chunk stays whole.
    }
  return null;
}
