import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { catalogue } from "../src/index.ts";
import { allCases, brokenCases, type Case, transformNames, transformsFolder } from "./case-folder.ts";

const cases = allCases();

test("the catalogue names exactly the folders on disk", () => {
  expect(catalogue.map((each) => each.name).sort()).toEqual(transformNames());
});

test("every folder below cases is a case", () => {
  expect(brokenCases()).toEqual([]);
});

test("no two transforms have one name, no two findings one code", () => {
  const codes = catalogue.flatMap((each) => Object.keys(each.findings));
  expect(codes).toHaveLength(new Set(codes).size);
  expect(catalogue).toHaveLength(new Set(catalogue.map((each) => each.name)).size);
});

describe.each(catalogue.map((each) => [each.name, each] as const))("%s", (name, transform) => {
  const own = cases.filter((each) => each.transform === name);
  const readme = join(transformsFolder, name, "README.md");

  test("has a README", () => {
    expect(existsSync(readme)).toBe(true);
  });

  test("keys its findings by its own name", () => {
    expect(Object.keys(transform.findings).filter((code) => !code.startsWith(`${name}/`))).toEqual([]);
  });

  test("has a case that it leaves alone", () => {
    expect(own.filter(leavesAlone).map((each) => each.claim)).not.toEqual([]);
  });

  test("shows every finding code in a case", () => {
    const shown = new Set(own.flatMap((each) => each.findings.map((finding) => finding.code)));
    expect(Object.keys(transform.findings).filter((code) => !shown.has(code))).toEqual([]);
  });

  test("has a case that is run on React, changes nothing, or says in its README why none can be", () => {
    const proven = own.some((each) => each.proof || each.typesProven);
    const onlyReports = own.every(leavesAlone);
    const excused = existsSync(readme) && /proof: none, because \S+/.test(readFileSync(readme, "utf8"));
    expect(proven || onlyReports || excused, `${name} has no proof.js and no "proof: none, because …"`).toBe(true);
  });
});

function leavesAlone({ input, output }: Case): boolean {
  return [...output].every(([path, text]) => input.get(path) === text);
}
