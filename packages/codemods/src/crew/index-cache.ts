import { hash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import type { FileIndex } from "../project/index-tree.ts";
import type { Transform } from "../transform.ts";
import type { IndexedFile } from "./workbench.ts";

/** What earlier runs learned of files that have not changed since. */
export interface IndexCache {
  /** Hashes of the bytes that facts are known for, by absolute path. */
  hashes: ReadonlyMap<string, string>;
  /** The facts of all files, old and new, in the order of the files; keeps them for the next run. */
  complete(indexed: readonly IndexedFile[]): ReadonlyMap<string, FileIndex>;
}

const entrySchema = z.object({
  hash: z.string(),
  index: z.custom<FileIndex>((value) => typeof value === "object" && value !== null),
});
const cacheSchema = z.object({ key: z.string(), files: z.record(z.string(), entrySchema) });

/**
 * Opens `node_modules/.cache` of the nearest `node_modules`. Without one, inside of an installed package, or when not
 * `isOn`, nothing is known and nothing kept. Facts of another version of these tools, or for other transforms, are not
 * used; a cache that cannot be read or written is no problem, only slower.
 */
export function openIndexCache(root: string, active: readonly Transform[], isOn: boolean): IndexCache {
  const folder = isOn && active.length > 0 ? cacheFolder(root) : null;
  const file = folder && join(folder, `index-${hash("sha1", root).slice(0, 12)}.json`);
  const key = file ? hash("sha1", [ownStamp(), ...active.map((each) => each.name)].join("\n")) : "";
  const known = file ? read(file, key) : {};
  const path = (name: string) => join(root, name);
  return {
    hashes: new Map(Object.entries(known).map(([name, entry]) => [path(name), entry.hash])),
    complete(indexed) {
      const files: z.output<typeof cacheSchema>["files"] = {};
      const indexes = new Map<string, FileIndex>();
      for (const each of indexed) {
        const name = relative(root, each.path);
        const old = Object.hasOwn(known, name) ? known[name] : undefined;
        const index = each.index ?? (old && old.hash === each.hash ? old.index : null);
        if (!index || each.hash === null) continue;
        indexes.set(each.path, index);
        files[name] = { hash: each.hash, index };
      }
      if (file && indexed.some((each) => each.index)) write(file, JSON.stringify({ key, files }));
      return indexes;
    },
  };
}

function cacheFolder(root: string): string | null {
  if (/[\\/]node_modules([\\/]|$)/.test(root)) return null;
  for (let at = root; ; at = dirname(at)) {
    if (existsSync(join(at, "node_modules"))) return join(at, "node_modules/.cache/latency-aficionados-codemods");
    if (dirname(at) === at) return null;
  }
}

function read(file: string, key: string): z.output<typeof cacheSchema>["files"] {
  try {
    const cache = cacheSchema.parse(JSON.parse(readFileSync(file, "utf8")));
    return cache.key === key ? cache.files : {};
  } catch {
    // None yet, or damaged: the files themselves say it all again.
    return {};
  }
}

function write(file: string, text: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.${process.pid}`, text);
    renameSync(`${file}.${process.pid}`, file);
  } catch {
    // A read-only or full disk costs the next run some time and nothing else.
  }
}

/** Changes whenever our own files do: sizes and times of them all, since facts are only as good as who took them. */
function ownStamp(): string {
  const here = dirname(dirname(fileURLToPath(import.meta.url)));
  const lines: string[] = [];
  const look = (folder: string) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (entry.name !== "cases") look(path);
      } else if (/\.[jt]s$/.test(entry.name)) {
        const { size, mtimeMs } = statSync(path);
        lines.push(`${path} ${size} ${mtimeMs}`);
      }
    }
  };
  look(here);
  return lines.join("\n");
}
