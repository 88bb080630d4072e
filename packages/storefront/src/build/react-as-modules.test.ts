import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { asModule } from "./react-as-modules.ts";

const require = createRequire(import.meta.url);
const ofDom = createRequire(require.resolve("react-dom"));
const sources = {
  react: join(dirname(require.resolve("react")), "cjs/react.production.js"),
  "react/jsx-runtime": join(dirname(require.resolve("react")), "cjs/react-jsx-runtime.production.js"),
  "react/compiler-runtime": join(dirname(require.resolve("react")), "cjs/react-compiler-runtime.production.js"),
  "react-dom": join(dirname(require.resolve("react-dom")), "cjs/react-dom.production.js"),
  "react-dom/client": join(dirname(require.resolve("react-dom")), "cjs/react-dom-client.production.js"),
  scheduler: join(dirname(ofDom.resolve("scheduler")), "cjs/scheduler.production.js"),
};

it.each(Object.entries(sources))("exports of %s what it exports as it is installed", (_, path) => {
  const module = asModule(readFileSync(path, "utf8"), path);
  const names = [.../export \{(.*)\};$/.exec(module)![1]!.matchAll(/ as (\w+)/g)].map(([, name]) => name);
  expect(names.sort()).toEqual(Object.keys(createRequire(path)(path) as object).sort());
});

it("imports what was required", () => {
  const code = 'var Scheduler = require("scheduler"),\n  React = require("react");\nexports.version = React.version;';
  expect(asModule(code, "react.js").replaceAll(/\s+/g, " ")).toBe(
    'import * as Scheduler from "scheduler";import * as React from "react"; const exports_version = React.version; export { exports_version as version };',
  );
});

it.each(["module.exports = 1;", 'if (a) b = require("./c.js");', "exports.a = 1;\nexports.a = 2;"])(
  "refuses what it does not know: %s",
  (code) => expect(() => asModule(code, "react.js")).toThrow("react.js"),
);
