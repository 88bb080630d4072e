import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { unannouncedCalls } from "./left-find-dom-node.ts";

let folder = "";
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "left-"))));
afterEach(() => rmSync(folder, { recursive: true }));

function written(path: string, text: string): string {
  const target = join(folder, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
  return target;
}
const finding = (code: string, file: string, why = "") => ({ code, file, why }) as never;
const calls = (inputs: string[], ...findings: never[]) =>
  unannouncedCalls(inputs, join(folder, "source"), { findings } as never);

test("wants as many findings as a file has calls", () => {
  const file = written("source/a.js", "ReactDOM.findDOMNode(a); findDOMNode(b);");
  const one = finding("find-dom-node/unknown", "a.js");
  expect(calls([file], one, one)).toEqual([]);
  expect(calls([file], one)).toEqual(["a.js: 2 calls, 1 findings"]);
  expect(calls([file], one, finding("find-dom-node/unknown", "b.js"))).toEqual(["a.js: 2 calls, 1 findings"]);
});

test("wants a library to be named", () => {
  const file = written("node_modules/@some/kit/lib/a.js", "(0, _reactDom.findDOMNode)(this)");
  expect(calls([file])).toEqual(["@some/kit: no finding names it"]);
  expect(calls([file], finding("package-json/replace", "package.json", "@some/kit: it ended."))).toEqual([]);
  expect(calls([file], finding("package-json/replace", "package.json", "@some/kit-more: it ended."))).toEqual([
    "@some/kit: no finding names it",
  ]);
});

test("leaves files without a call alone", () => {
  expect(calls([written("source/a.js", "// findDOMNode is gone")])).toEqual([]);
});
