import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { build } from "esbuild";
import { createBuilder } from "vite";
import { packageFolder, siteFolder } from "./site-folder.ts";
import { sourceHash } from "./source-hash.ts";

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);
/** Pages that are open in somebody's browser go on with the code they began with, for as long. */
const keptDays = 30;

/** Builds the site unless what is built is of these very sources. @returns whether there was anything to do */
export async function buildSite({ isForced = false } = {}): Promise<boolean> {
  const hash = sourceHash();
  const mark = join(siteFolder, "source-hash");
  if (!isForced && existsSync(mark) && readFileSync(mark, "utf8") === hash) return false;
  rmSync(mark, { force: true });
  const builder = await createBuilder({
    configFile: join(packageFolder, "vite.config.ts"),
    logLevel: "warn",
  });
  await builder.buildApp();
  writeFileSync(join(siteFolder, "inline.js"), await inlineScript());
  await keepAssets();
  writeFileSync(mark, hash);
  return true;
}

/** The script of every head, as small as it gets. */
async function inlineScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(packageFolder, "src/before-hydration/record.ts")],
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    write: false,
  });
  return outputFiles[0]?.text.trim() ?? "";
}

/** Assets of all builds of late, side by side and compressed as small as they get. */
async function keepAssets(): Promise<void> {
  const built = join(siteFolder, "browser/assets");
  const kept = join(siteFolder, "assets");
  mkdirSync(kept, { recursive: true });
  for (const file of readdirSync(built)) {
    const path = join(kept, file);
    const bytes = readFileSync(join(built, file));
    // Its time begins anew with every build that has it.
    writeFileSync(path, bytes);
    if (existsSync(`${path}.br`)) continue;
    const params = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    writeFileSync(`${path}.gz`, await gzipped(bytes, { level: 9 }));
    writeFileSync(`${path}.br`, await brotli(bytes, { params }));
  }
  const tooOld = Date.now() - keptDays * 24 * 3600 * 1000;
  for (const file of readdirSync(kept)) {
    const path = join(kept, file);
    const original = path.replace(/\.(br|gz)$/, "");
    const isOld = !existsSync(original) || statSync(original).mtimeMs < tooOld;
    if (isOld) rmSync(path, { force: true });
  }
}
