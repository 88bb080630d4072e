import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packageFolder } from "./site-folder.ts";

/** What a built site follows from. */
const sources = [
  "src/**/*.{ts,tsx,css}",
  "public/**/*.*",
  "vite.config.ts",
  "package.json",
  "../ui/src/**/*.{ts,tsx,css}",
];
const unused = /\.(test|example|child)\.tsx?$|\/(services|seed|database|outbox|resilience|observe|start|bff)\//;

/** Changes with every source of the site, and with nothing else. */
export function sourceHash(): string {
  const hash = createHash("sha256");
  const files = sources.flatMap((pattern) => globSync(pattern, { cwd: packageFolder })).sort();
  for (const file of files) {
    if (unused.test(file)) continue;
    hash.update(`${file}\0`).update(readFileSync(join(packageFolder, file)));
  }
  return hash.digest("hex").slice(0, 16);
}
