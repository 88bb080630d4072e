import { execFile } from "node:child_process";
import { createHash, randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

const site = join(import.meta.dirname, "site");
// Beside the sources, so that source maps name them as a project's own build would.
const cache = join(site, "dist/built");

/** A build of the site to measure, made once for the sources as they stand. Gives the environment that its server wants. */
export async function builtSite({ react = "19", isProfiling = false } = {}): Promise<{ SITE_OUT: string }> {
  const sources = createHash("sha256");
  for (const name of readdirSync(site, { recursive: true, encoding: "utf8" }).toSorted())
    if (/\.(tsx?|css|html)$/.test(name) && !name.startsWith("dist")) sources.update(readFileSync(join(site, name)));
  const folder = join(cache, `${react}-${isProfiling}-${sources.digest("hex").slice(0, 12)}`);
  if (!existsSync(folder)) {
    const unfinished = `${folder}.${randomUUID()}`;
    // A test's own NODE_ENV would give React's development build.
    const env = {
      ...process.env,
      NODE_ENV: "production",
      SITE_REACT: react,
      SITE_PROFILING: isProfiling ? "1" : "",
      SITE_OUT: unfinished,
    };
    await promisify(execFile)(process.execPath, [join(site, "build.ts")], { env });
    try {
      renameSync(unfinished, folder);
    } catch (error) {
      // Another test may have been faster; what it made is the same.
      rmSync(unfinished, { recursive: true });
      if (!existsSync(folder)) throw error;
    }
  }
  return { SITE_OUT: folder };
}
