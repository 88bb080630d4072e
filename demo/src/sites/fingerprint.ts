import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** One short text for all that is in some files and folders: another one as soon as a byte or a name of it changes. */
export function fingerprint(folder: string, parts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const path of parts.flatMap((part) => filesOf(join(folder, part))).toSorted())
    hash
      .update(`${relative(folder, path)}\0`)
      .update(readFileSync(path))
      .update("\0");
  return hash.digest("hex").slice(0, 16);
}

function filesOf(path: string): string[] {
  const entries = readdirSync(path, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
