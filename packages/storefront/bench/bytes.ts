/**
 * Script bytes that a first visit waits for, compressed as they are sent, route by route, beside what the React 16 site and
 * its migration load. `node bench/bytes.ts`, after each was built.
 */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { buildSite } from "../src/build/build-site.ts";
import { openSite } from "../src/document/site.ts";
import { routes } from "../src/routes/routes.ts";

const brotli = (path: string) => brotliCompressSync(readFileSync(path)).length;
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`.padStart(9);

const { folder: builtIn } = await buildSite();
const site = await openSite(builtIn);
const manifest = JSON.parse(readFileSync(join(builtIn, "browser/manifest.json"), "utf8")) as Record<
  string,
  { file: string; isEntry?: boolean; imports?: string[] }
>;
/** The entry and everything it imports at once. */
function entryFiles(): string[] {
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

const base = entryFiles();
console.log("React 19 site, route by route");
for (const { path } of routes) {
  const files = new Set([...base, ...site.scriptsOf(path).map((file) => file.slice(1))]);
  const bytes = [...files].reduce((sum, file) => sum + brotli(join(builtIn, "browser", file)), 0);
  console.log(`  ${path.padEnd(24)}${kilobytes(bytes)}  ${files.size} files`);
}
for (const [name, folder] of [
  ["React 16 site, any route", "../../storefront-legacy/dist"],
  ["migrated with --perf, first chunk and all chunks", "../../storefront-migrated/.cache/site/dist"],
] as const) {
  const scripts = globSync("assets/*.js", { cwd: join(import.meta.dirname, folder) });
  const entry = /src="\/(assets\/[^"]+\.js)"/.exec(
    readFileSync(join(import.meta.dirname, folder, "index.html"), "utf8"),
  )?.[1];
  const sizes = new Map(scripts.map((file) => [file, brotli(join(import.meta.dirname, folder, file))]));
  const all = [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0);
  console.log(`${name}: ${kilobytes(sizes.get(entry ?? "") ?? 0)} of ${kilobytes(all)}, ${scripts.length} files`);
}
