import { applyPatch, parsePatch } from "diff";
import { existsSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** A change that a migration leaves to people, kept as a patch. Its first line says `<code>: <why>`. */
export interface HandFix {
  /** The file of the patch. */
  name: string;
  /** The finding that asks for it. */
  code: string;
  /** What is done and why, in a sentence. */
  why: string;
}

/**
 * Applies every `*.patch` of a folder to a tree, in the order of their names, and returns what they were for.
 * @throws naming patch and file where the tree is not as the patch expects.
 */
export async function applyPatches(folder: string, tree: string): Promise<HandFix[]> {
  if (!existsSync(folder)) return [];
  const names = (await readdir(folder)).filter((name) => name.endsWith(".patch")).sort();
  const fixes: HandFix[] = [];
  for (const name of names) {
    const text = await readFile(join(folder, name), "utf8");
    const [code = "", why = ""] = text.split("\n", 1)[0]?.split(/:\s+(.*)/) ?? [];
    fixes.push({ name, code, why });
    for (const change of parsePatch(text)) {
      const path = (change.newFileName ?? "").replace(/^b\//, "");
      const file = join(tree, path);
      const after = applyPatch(await readFile(file, "utf8"), change);
      if (after === false)
        throw new Error(`${name} does not fit ${path}: make it again from what the migration writes now.`);
      await writeFile(file, after);
    }
  }
  return fixes;
}
