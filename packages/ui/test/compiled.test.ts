import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import * as door from "../src/index.ts";
import { VirtualRows } from "../src/components/virtual-rows/VirtualRows.tsx";

// A compiled function asks for its memo cache, whatever the bundler calls that.
const compiled = /\bc\)?\(\d+\)/;
const source = join(import.meta.dirname, "../src");

const parts = Object.entries(door).filter(([name]) => /^(use)?[A-Z]/.test(name));

it.each(parts)("%s runs as React Compiler left it", (_, part) => {
  expect(String(part)).toMatch(compiled);
});

it("would notice one that does not", () => {
  expect(String(VirtualRows)).not.toMatch(compiled);
});

it("has one opt-out, with its reason beside it", () => {
  const optedOut = globSync("**/*.{ts,tsx}", { cwd: source }).filter((path) =>
    readFileSync(join(source, path), "utf8").includes('"use no memo"'),
  );
  expect(optedOut).toEqual([join("components", "virtual-rows", "VirtualRows.tsx")]);
  expect(readFileSync(join(source, String(optedOut[0])), "utf8")).toMatch(/\/\/ .*\n\s+"use no memo"/);
});
