import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { openSite } from "../src/document/site.ts";
import { routes } from "../src/routes/routes.ts";

/** What a page cannot come to life without. */
export interface FirstScript {
  /** Of the route. */
  path: string;
  /** Compressed as it is sent, without headers. */
  sizeBytes: number;
  /** Paths in the build's `browser` folder. */
  files: readonly string[];
}

/** Script that a first visit waits for, route by route, in the order of the table. */
export async function firstScripts(builtIn: string): Promise<FirstScript[]> {
  const site = await openSite(builtIn);
  const sizes = new Map<string, number>();
  const sizeOf = (file: string) => {
    const known = sizes.get(file) ?? brotliCompressSync(readFileSync(join(builtIn, "browser", file))).length;
    sizes.set(file, known);
    return known;
  };
  const entry = entryFiles(builtIn);
  return routes.map(({ path }) => {
    const files = [...new Set([...entry, ...site.scriptsOf(path).map((file) => file.slice(1))])];
    return { path, files, sizeBytes: files.reduce((sum, file) => sum + sizeOf(file), 0) };
  });
}

/** The entry and everything it imports at once. */
function entryFiles(builtIn: string): string[] {
  const manifest = JSON.parse(readFileSync(join(builtIn, "browser/manifest.json"), "utf8")) as Record<
    string,
    { file: string; isEntry?: boolean; imports?: string[] }
  >;
  const found = new Set<string>();
  const visit = (name: string) => {
    const chunk = manifest[name];
    if (!chunk || found.has(chunk.file)) return;
    found.add(chunk.file);
    for (const other of chunk.imports ?? []) visit(other);
  };
  for (const [name, { isEntry }] of Object.entries(manifest)) if (isEntry) visit(name);
  return [...found];
}
