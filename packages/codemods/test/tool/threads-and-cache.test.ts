import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Report, migrate } from "../../src/index.ts";
import { type TemporaryTree, temporaryTree } from "./temporary-tree.ts";

/** A small application with something for several transforms, over files. */
function application(copies: number): Record<string, string> {
  const files: Record<string, string> = { "package.json": '{"dependencies":{"react":"^16.8.0"}}' };
  for (let index = 0; index < copies; index += 1) {
    files[`src/p${index}.js`] =
      `import React from "react";\nexport default class P${index} extends React.Component {\n  render() { return <input ref="field" onClick={() => this.refs.field.focus()} />; }\n}\n`;
    files[`src/f${index}.js`] =
      `import React from "react";\nimport P from "./p${index}";\nexport const make = React.createFactory(P);\nexport const odd = React.createFactory(...[P]);\n`;
    files[`src/x${index}.js`] = `export { default as P } from "./p${index}";\n`;
    files[`src/bad${index}.js`] =
      index % 7 === 0 ? 'import React from "react";\nReact.createFactory(\n' : "export {};\n";
  }
  return files;
}

const outcome = ({ timing: _timing, root: _root, ...report }: Report) => report;
const result = async (tree: TemporaryTree, options: object) => ({
  report: outcome(await migrate({ paths: [tree.path("src")], dryRun: false, ...options })),
  texts: tree.texts(),
});

test("several threads write and report the same as one, in the same order", { timeout: 60_000 }, async () => {
  const alone = await result(temporaryTree(application(40)), { threads: 1 });
  const together = await result(temporaryTree(application(40)), { threads: 3 });
  expect(together.texts).toEqual(alone.texts);
  expect({ ...together.report, files: { ...together.report.files, parsed: 0 } }).toEqual({
    ...alone.report,
    files: { ...alone.report.files, parsed: 0 },
  });
  expect(alone.report.files.changed).toBeGreaterThan(40);
});

test("a refusal in a thread ends the run like one in the main thread", async () => {
  const tree = temporaryTree(application(3));
  const signal = AbortSignal.abort();
  await expect(migrate({ paths: [tree.root], threads: 2, signal })).rejects.toMatchObject({ kind: "stopped" });
  expect(tree.texts()).toEqual(application(3));
});

test("the facts of unchanged files are remembered where there is a node_modules, and only there", async () => {
  const tree = temporaryTree(application(5));
  const dry = { paths: [tree.root], dryRun: true };
  const cold = await migrate(dry);
  expect(existsSync(tree.path("node_modules"))).toBe(false);
  mkdirSync(tree.path("node_modules"));
  await migrate(dry);
  const warm = await migrate(dry);
  expect(warm.files.parsed).toBeLessThan(cold.files.parsed);
  expect({ ...outcome(warm), files: null }).toEqual({ ...outcome(cold), files: null });
});

test("a file that has changed is read anew, a damaged cache is no problem, and it can be switched off", async () => {
  const tree = temporaryTree(application(5));
  mkdirSync(tree.path("node_modules"));
  const dry = { paths: [tree.root], dryRun: true };
  const first = await migrate(dry);
  const folder = tree.path("node_modules/.cache/latency-aficionados-codemods");
  const [file = ""] = readdirSync(folder);
  writeFileSync(`${folder}/${file}`, readFileSync(`${folder}/${file}`, "utf8").slice(0, 100));
  expect({ ...outcome(await migrate(dry)), files: null }).toEqual({ ...outcome(first), files: null });

  tree.write("src/f0.js", "export {};\n");
  const changed = await migrate(dry);
  expect(changed.tallies["create-factory"]?.found).toBe((first.tallies["create-factory"]?.found ?? 0) - 2);

  const before = statSync(`${folder}/${file}`).mtimeMs;
  await migrate({ ...dry, cache: false });
  expect(statSync(`${folder}/${file}`).mtimeMs).toBe(before);
});
