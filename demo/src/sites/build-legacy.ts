import { existsSync, readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Processes } from "@latency-aficionados/perf-budget";
import { fingerprint } from "./fingerprint.ts";

const sources = ["src", "public", "server"];

/** Builds the React 16 site, unless what is there was built from the same sources. Resolves with whether it did. */
export async function buildLegacy(folder: string, marksFile: string, run: Processes["run"]): Promise<boolean> {
  const print = fingerprint(folder, sources);
  const built = join(folder, "dist/index.html");
  if (existsSync(built) && readMark(marksFile) === `${print} ${fingerprint(folder, ["dist"])}`) return false;
  await run("pnpm exec vite build --logLevel warn", folder);
  await mkdir(dirname(marksFile), { recursive: true });
  await writeFile(marksFile, JSON.stringify({ legacy: `${print} ${fingerprint(folder, ["dist"])}` }));
  return true;
}

/** Of what the last build was made; null where nothing says so. */
function readMark(file: string): string | null {
  if (!existsSync(file)) return null;
  const read: unknown = JSON.parse(readFileSync(file, "utf8"));
  return typeof read === "object" && read !== null && "legacy" in read ? String(read.legacy) : null;
}
