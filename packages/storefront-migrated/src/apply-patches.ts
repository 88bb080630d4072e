import { applyPatch, parsePatch } from "diff";
import { existsSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * Applies every `*.patch` of a folder to a tree, and returns their names. Lines before the first `---` are words.
 * @throws naming patch and file where the tree is not as the patch expects.
 */
export async function applyPatches(folder: string, tree: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const names = (await readdir(folder)).filter((name) => name.endsWith(".patch")).sort();
  for (const name of names) {
    for (const change of parsePatch(await readFile(join(folder, name), "utf8"))) {
      const path = (change.newFileName ?? "").replace(/^b\//, "");
      const file = join(tree, path);
      const after = applyPatch(await readFile(file, "utf8"), change);
      if (after === false)
        throw new Error(`${name} does not fit ${path}: make it again from what the migration writes now.`);
      await writeFile(file, after);
    }
  }
  return names;
}
