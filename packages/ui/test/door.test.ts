import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, it } from "vitest";
import * as door from "../src/index.ts";

const source = join(import.meta.dirname, "../src");
const components = globSync("components/*/types.ts", { cwd: source }).map((path) => path.split(/[\\/]/)[1] ?? "");

it("opens to every component", () => {
  const exported = new Set(Object.keys(door).map((name) => name.toLowerCase()));
  const hidden = components.filter((folder) => !exported.has(folder.replaceAll("-", "")));
  // What the two virtual lists share is theirs.
  expect(hidden).toEqual(["virtual-rows"]);
});

it("has one style sheet with every component's styles", () => {
  const all = readFileSync(join(source, "styles.css"), "utf8");
  const missing = globSync("**/*.css", { cwd: source })
    .map((path) => basename(path))
    .filter((name) => name !== "styles.css" && !all.includes(`/${name}"`));
  expect(missing).toEqual([]);
});
