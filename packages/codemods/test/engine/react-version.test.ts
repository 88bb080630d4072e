import { mkdirSync } from "node:fs";
import { expect, test } from "vitest";
import { findReactVersion, releaseOf } from "../../src/settings/react-version.ts";
import { temporaryTree } from "../tool/temporary-tree.ts";

test.each([
  ["^16.8.0", "16"],
  ["16.14.0", "16"],
  [">=16 <20", "16"],
  ["^15 || ^16", "16"],
  ["^17.0.2 || ^18.0.0", "17"],
  ["~18.2.0", "18"],
  ["^18.3.1", "18.3"],
  ["18.x", "18"],
  ["19.0.0-rc.1", "19"],
  ["^20.0.0", "19"],
  ["npm:react@16.14.0", "16"],
  ["*", null],
  ["latest", null],
  ["catalog:", null],
  ["workspace:^", null],
  ["", null],
  ["https://example.org/react.tgz", null],
])("react %j runs on %s", (range, expected) => expect(releaseOf(range)).toBe(expected));

const manifest = (section: string, range: string) => JSON.stringify({ [section]: { react: range } });
const found = (tree: { root: string; path(name: string): string }, below = "") =>
  findReactVersion(tree.path(below), []).declared?.version;

test("the nearest package.json that names React counts", () => {
  const tree = temporaryTree({
    "package.json": manifest("dependencies", "^19.0.0"),
    "app/package.json": manifest("dependencies", "^17.0.0"),
    "app/src/a.js": "",
  });
  expect(found(tree, "app/src")).toBe("17");
});

test("one that does not name it is passed over", () => {
  const tree = temporaryTree({ "package.json": manifest("dependencies", "^18.0.0"), "tools/package.json": "{}" });
  expect(found(tree, "tools")).toBe("18");
});

test("what a library is developed with counts before what it tolerates", () => {
  const both = { devDependencies: { react: "^17.0.0" }, peerDependencies: { react: ">=16" } };
  expect(found(temporaryTree({ "package.json": JSON.stringify(both) }))).toBe("17");
  expect(found(temporaryTree({ "package.json": manifest("peerDependencies", ">=16.8") }))).toBe("16");
});

test("where the range says nothing, what is installed does", () => {
  const tree = temporaryTree({ "package.json": manifest("dependencies", "catalog:") });
  mkdirSync(tree.path("node_modules"));
  tree.write("node_modules/react/package.json", '{"version":"18.3.1"}');
  expect(found(tree)).toBe("18.3");
});

test("above nothing, the lowest below counts", () => {
  const tree = temporaryTree({
    "a/package.json": manifest("dependencies", "^18.0.0"),
    "b/package.json": manifest("dependencies", "^16.0.0"),
  });
  mkdirSync(tree.path(".git"));
  const files = [tree.path("a/package.json"), tree.path("b/package.json")];
  expect(findReactVersion(tree.root, files).declared).toMatchObject({ version: "16", path: files[1] });
});

test.each(["{", "[]", "null", '"text"', '{"dependencies":[]}', '{"dependencies":{"react":16}}'])(
  "a package.json of %j says nothing and breaks nothing",
  (text) => {
    expect(findReactVersion(temporaryTree({ "package.json": text, ".git/x": "" }).root, []).declared).toBe(null);
  },
);
