import { expect, test } from "vitest";
import { migrate } from "../../src/index.ts";
import { temporaryTree } from "./temporary-tree.ts";

const types = 'import React from "react";\n\nexport const types = { name: React.PropTypes.string };\n';
const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
const run = (paths: string[], only = ["prop-types-package", "package-json"]) =>
  migrate({ paths, from: "16", to: "19", force: true, only });

test("adds to the nearest manifest what rewritten code imports, in order", async () => {
  const tree = temporaryTree({
    "package.json": json({ private: true, workspaces: ["packages/*"] }),
    "packages/a/package.json": json({ name: "a", dependencies: { lodash: "^4.17.21", react: "^19.0.0" } }),
    "packages/a/src/types.js": types,
  });
  await run([tree.root]);
  expect(tree.read("packages/a/src/types.js")).toContain("prop-types");
  expect(JSON.parse(tree.read("packages/a/package.json"))).toEqual({
    name: "a",
    dependencies: { lodash: "^4.17.21", "prop-types": "^15.8.1", react: "^19.0.0" },
  });
  expect(tree.read("package.json")).toBe(json({ private: true, workspaces: ["packages/*"] }));
  const again = await run([tree.root]);
  expect(again.files.changed).toBe(0);
});

test("leaves manifests alone where one above names the package, or nothing came to be imported", async () => {
  const tree = temporaryTree({
    "package.json": json({ devDependencies: { "prop-types": "^15.7.0", react: "^19.0.0" } }),
    "packages/a/package.json": json({ name: "a", peerDependencies: { react: "^19.0.0" } }),
    "packages/a/types.js": types,
    "packages/b/package.json": json({ name: "b", dependencies: { react: "^19.0.0" } }),
    "packages/b/types.js": 'import { window } from "react-window";\n\nexport { window };\n',
  });
  const before = tree.texts();
  await run([tree.root]);
  expect(Object.keys(before).filter((name) => tree.read(name) !== before[name])).toEqual(["packages/a/types.js"]);
});

test("raises a package that the tree has when rewritten code is of its next release", async () => {
  const list = `import { FixedSizeList } from "react-window";

export const Rows = ({ Row, items }) => (
  <FixedSizeList height={400} width={300} itemCount={items.length} itemSize={20}>
    {Row}
  </FixedSizeList>
);
`;
  const tree = temporaryTree({
    "package.json": json({ dependencies: { react: "^19.0.0", "react-window": "^1.8.5" } }),
    "src/rows.jsx": list,
  });
  const report = await migrate({
    paths: [tree.root],
    from: "16",
    force: true,
    only: ["virtual-lists", "package-json"],
  });
  expect(report.failures).toEqual([]);
  expect(tree.read("src/rows.jsx")).not.toContain("FixedSizeList");
  expect(JSON.parse(tree.read("package.json")).dependencies["react-window"]).toBe("^2.5.3");
});

test("says nothing where package-json does not run, or no manifest is in the tree", async () => {
  const tree = temporaryTree({
    "package.json": json({ dependencies: { react: "^19.0.0" } }),
    "src/types.js": types,
  });
  await run([tree.path("src")]);
  tree.write("src/types.js", types);
  await run([tree.root], ["prop-types-package"]);
  expect(tree.read("package.json")).toBe(json({ dependencies: { react: "^19.0.0" } }));
});
