import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
// @ts-expect-error -- it has no types
import filePlugin from "@size-limit/file";
import sizeLimit from "size-limit";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createBundleCollector, weighBundles } from "../../../src/collect/bundles/bundles.ts";
import { moduleName, stableName } from "../../../src/collect/bundles/stable-name.ts";
import { explain } from "../../../src/explain/explain.ts";
import { compare } from "../../../src/compare/compare.ts";
import { findingWords } from "../../../src/findings.ts";
import { budgetOf, options } from "../../compare/made.ts";

const folder = mkdtempSync(join(tmpdir(), "perf-budget-bundles-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const words = (count: number, from: number) =>
  Array.from({ length: count }, (_, at) => ((at + from) * 2654435761).toString(36)).join(" ");
const files = {
  "index.html": `<script type="module" src="/src/main.ts"></script>`,
  "src/main.ts": `import { search } from "./search.ts";\nimport type { Help } from "./help.ts";\nconsole.log(search());\nimport("./help.ts").then((help: Help) => console.log(help));`,
  "src/search.ts": `import { left } from "padding";\nexport const search = () => left("found");`,
  "src/help.ts": `export type Help = object;\nexport const text = ${JSON.stringify(words(60, 0))};`,
  "node_modules/padding/package.json": `{ "name": "padding", "version": "1.0.0", "type": "module", "main": "index.js" }`,
  "node_modules/padding/index.js": `export { left } from "./left.js";`,
  "node_modules/padding/left.js": `export const left = (text) => " ".repeat(globalThis.length) + text;`,
};

async function buildSite(
  name: string,
  changes: Partial<typeof files> = {},
  sourcemap: boolean | "hidden" | "inline" = true,
) {
  const root = join(folder, name);
  for (const [path, text] of Object.entries({ ...files, ...changes })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  await build({ root, logLevel: "silent", configFile: false, build: { sourcemap } });
  return root;
}
const js = { app: { files: ["dist/assets/*.js"], compression: "brotli" } } as const;
const heavier = `export { left } from "./left.js"; console.log(${JSON.stringify(words(700, 5000))});`;
const changed = { "node_modules/padding/index.js": heavier };

let base: string;
let head: string;
beforeAll(async () => {
  base = await buildSite("base");
  head = await buildSite("head", changed, "hidden");
});

const modulesOf = (root: string) =>
  (weighBundles(root, js)[0]!.attributions ?? []).flatMap((each) => (each.kind === "module" ? each : []));

describe("weighs", () => {
  test("as size-limit does, with each compression", async () => {
    const paths = readdirSync(join(head, "dist/assets"))
      .filter((name) => name.endsWith(".js"))
      .map((name) => join(head, "dist/assets", name));
    expect(paths).toHaveLength(2);
    for (const compression of ["brotli", "gzip", "none"] as const) {
      const rivals = (await sizeLimit([filePlugin], {
        checks: [{ files: paths, brotli: compression === "brotli", gzip: compression === "gzip" }],
      } as never)) as { size: number }[];
      const ours = weighBundles(head, { app: { ...js.app, compression } })[0]!.value;
      expect([compression, ours]).toEqual([compression, rivals[0]!.size]);
    }
  });

  test("modules, so that they add up to their chunk", () => {
    const sample = weighBundles(base, js)[0]!;
    const sum = modulesOf(base).reduce((total, { bytes }) => total + bytes, 0);
    expect(Math.abs(sum - sample.value!)).toBeLessThan(10);
  });

  test("chunks as a whole where no source map tells more", async () => {
    const root = await buildSite("bare", {}, false);
    expect(modulesOf(root).map(({ module, importedThrough }) => [module, importedThrough])).toEqual([
      ["dist/assets/help.js", []],
      ["dist/assets/index.js", []],
    ]);
  });

  test("modules by a source map inside of the chunk, too", async () => {
    const root = await buildSite("inline", {}, "inline");
    expect(modulesOf(root).map(({ module }) => module)).toContain("src/search.ts");
  });

  test("nothing that is not there: the gap says why", () => {
    expect(weighBundles(base, { app: { files: ["out/*.js"], compression: "brotli" } })[0]).toMatchObject({
      value: null,
      missing: "no file matches out/*.js: was the site built?",
    });
    expect(weighBundles(null, js)[0]!.missing).toContain("not at hand");
  });
});

test("names the module that made a chunk grow, and who brings it in", async () => {
  const collector = createBundleCollector(js);
  const measured = async (side: "base" | "head", root: string) =>
    (await collector.measure({ side, name: side, url: "", folder: root }, AbortSignal.timeout(60_000))).map((each) => ({
      ...each,
      side,
      pair: 0,
    }));
  const samples = [...(await measured("base", base)), ...(await measured("head", head))];
  const budget = budgetOf("bundle-bytes", { subject: { bundle: "app" }, toleranceShare: 0.01 });
  const verdict = compare([budget], samples, options)[0]!;
  expect(verdict.outcome).toBe("fail");
  const [first] = explain(verdict, samples);
  const { title, next } = findingWords[first!.code];
  expect([title(first!.args), next(first!.args)]).toEqual([
    "`node_modules/padding/index.js` is new in `dist/assets/index.js`",
    "It comes in through src/main.ts → src/search.ts → node_modules/padding/index.js. Import it there with `import()`, or import less of it.",
  ]);
  expect(first!.weight).toBeGreaterThan(0.9);
});

describe("finds the way of imports", () => {
  test("through packages and lazy imports, and not through types", () => {
    const ways = Object.fromEntries(
      modulesOf(head).map(({ module, importedThrough }) => [module, importedThrough.join(" → ")]),
    );
    expect(ways).toMatchObject({
      "src/main.ts": "src/main.ts",
      "src/help.ts": "src/main.ts → src/help.ts",
      "node_modules/padding/left.js":
        "src/main.ts → src/search.ts → node_modules/padding/index.js → node_modules/padding/left.js",
    });
  });
});

test.each([
  ["assets/index-Bx0Kd_3a.js", "assets/index.js"],
  ["static/main.5f3c9a01b2.chunk.js", "static/main.chunk.js"],
  ["assets/user-activity.js", "assets/user-activity.js"],
  ["assets/index.css", "assets/index.css"],
  ["assets/a-b--_x1Yz9q.css", "assets/a-b.css"],
])("tells %s again as %s", (path, stable) => expect(stableName(path)).toBe(stable));

test.each([
  ["webpack://shop/./src/cart.ts?a1b2", "src/cart.ts"],
  ["../../node_modules/.pnpm/react@19.3.1/node_modules/react/index.js", "node_modules/react/index.js"],
  ["\0vite/preload-helper.js", "vite/preload-helper.js"],
])("calls the source %s %s", (source, name) => expect(moduleName(source)).toBe(name));
