import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { buildLegacy } from "./build-legacy.ts";

const scratch = await mkdtemp(join(tmpdir(), "build-legacy-"));
afterAll(() => rm(scratch, { recursive: true, force: true }));

test("what was built is built again only when its sources, or what was built, have changed", async () => {
  const folder = join(scratch, "site");
  const marks = join(scratch, "kept/builds.json");
  for (const part of ["src", "public", "server", "dist"]) await mkdir(join(folder, part), { recursive: true });
  await writeFile(join(folder, "src/start.js"), "one");
  const run = () => writeFile(join(folder, "dist/index.html"), "built");
  const build = () => buildLegacy(folder, marks, run);
  expect([await build(), await build()]).toEqual([true, false]);
  await writeFile(join(folder, "src/start.js"), "two");
  expect([await build(), await build()]).toEqual([true, false]);
  await writeFile(join(folder, "dist/index.html"), "somebody else's");
  expect([await build(), await build()]).toEqual([true, false]);
});
