/**
 * Script bytes that a first visit waits for, compressed as they are sent, route by route, beside what the React 16 site and
 * its migration load. `node bench/bytes.ts`, after each was built.
 */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { buildSite } from "../src/build/build-site.ts";
import { firstScripts } from "./first-script.ts";

const brotli = (path: string) => brotliCompressSync(readFileSync(path)).length;
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`.padStart(9);

const { folder: builtIn } = await buildSite();
console.log("React 19 site, route by route");
for (const { path, sizeBytes, files } of await firstScripts(builtIn))
  console.log(`  ${path.padEnd(24)}${kilobytes(sizeBytes)}  ${files.length} files`);
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
