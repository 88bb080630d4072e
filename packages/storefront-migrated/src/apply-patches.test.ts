import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { applyPatches } from "./apply-patches.ts";

let folder: string;
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), "apply-patches-"))));
afterEach(() => rm(folder, { recursive: true, force: true }));

const patch = `a/code: why this is done by hand.

--- a/game.txt
+++ b/game.txt
@@ -1,2 +1,2 @@
 insert coin
-press start
+press any key
`;

test("changes what it names, also where it moved, and leaves out the words before it", async () => {
  await writeFile(join(folder, "01-keys.patch"), patch);
  await writeFile(join(folder, "game.txt"), "a title\ninsert coin\npress start\n");
  expect(await applyPatches(folder, folder)).toEqual([
    { name: "01-keys.patch", code: "a/code", why: "why this is done by hand." },
  ]);
  expect(await readFile(join(folder, "game.txt"), "utf8")).toBe("a title\ninsert coin\npress any key\n");
});

test("says which patch does not fit which file", async () => {
  await writeFile(join(folder, "01-keys.patch"), patch);
  await writeFile(join(folder, "game.txt"), "insert coin\npress select\n");
  await expect(applyPatches(folder, folder)).rejects.toThrow("01-keys.patch does not fit game.txt");
});

test("does nothing where there are no patches", async () => {
  expect(await applyPatches(join(folder, "nowhere"), folder)).toEqual([]);
});
