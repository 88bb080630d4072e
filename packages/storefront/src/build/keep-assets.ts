import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);
/** A page that is open goes on with the code that it began with, for as long. */
const keptDays = 30;

/** Puts the assets of a build beside those of all builds of late, compressed as small as they get. */
export async function keepAssets(built: string, kept: string): Promise<void> {
  mkdirSync(kept, { recursive: true });
  for (const file of readdirSync(built)) {
    // Maps are of use beside the build that they are of, and to nobody who is served.
    if (file.endsWith(".map")) continue;
    const path = join(kept, file);
    const bytes = readFileSync(join(built, file));
    if (!existsSync(`${path}.br`)) {
      const params = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
      writeWhole(`${path}.gz`, await gzipped(bytes, { level: 9 }));
      writeWhole(`${path}.br`, await brotli(bytes, { params }));
    }
    // Last, since its age is that of all three; and anew with every build that has it.
    writeWhole(path, bytes);
  }
  const oldest = Date.now() - keptDays * 24 * 3600 * 1000;
  for (const file of readdirSync(kept)) {
    const path = join(kept, file);
    const original = path.replace(/\.(br|gz)$/, "");
    const madeAt = statSync(existsSync(original) ? original : path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (madeAt < oldest) rmSync(path, { force: true });
  }
}

/** Whoever reads it meanwhile reads all of it, or what was there before. */
function writeWhole(path: string, bytes: Buffer): void {
  const making = `${path}.${process.pid}`;
  writeFileSync(making, bytes);
  renameSync(making, path);
}
