import { expect, test } from "vitest";
import { migrate } from "../../src/index.ts";
import { temporaryTree } from "./temporary-tree.ts";

const component = 'import React from "react";\n\nexport default () => <p>hello</p>;\n';
const config = (options: string) =>
  `import react from "@vitejs/plugin-react";\n${options}export default { plugins: [react(options)] };\n`;
const shop = (viteConfig: string) =>
  temporaryTree({
    "package.json":
      '{ "dependencies": { "react": "16.14.0" }, "devDependencies": { "@vitejs/plugin-react": "6.3.0" } }\n',
    "vite.config.js": viteConfig,
    "src/hello.jsx": component,
  });
const run = (root: string) => migrate({ paths: [root], from: "16", to: "19", force: true });
const codes = (report: { findings: readonly { code: string }[] }) => report.findings.map(({ code }) => code);

test("imports of React go with the option of Vite's plugin that asked for them", async () => {
  const tree = shop(config("").replace("options", '{ jsxRuntime: "classic" }'));
  const report = await run(tree.root);
  expect(tree.read("vite.config.js")).toContain("react()");
  expect(tree.read("src/hello.jsx")).toBe("export default () => <p>hello</p>;\n");
  expect(codes(report)).not.toContain("react-imports/kept");
});

test("imports of React stay where the option of Vite's plugin is written elsewhere", async () => {
  const tree = shop(config('const options = { jsxRuntime: "classic" };\n'));
  const report = await run(tree.root);
  expect(tree.read("src/hello.jsx")).toBe(component);
  expect(codes(report)).toContain("react-imports/kept");
});
