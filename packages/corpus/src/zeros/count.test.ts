import { reportSchema } from "@latency-aficionados/codemods";
import { describe, expect, test } from "vitest";
import { countZeros, type Zeros } from "./count.ts";

const path = "a.js";

function report(changed: boolean, crash = false) {
  return reportSchema.parse({
    schema: 1,
    root: "/tree",
    from: "16",
    to: "19",
    perf: false,
    written: true,
    out: null,
    files: { read: 1, parsed: 1, changed: 1, created: 0, failed: 0 },
    tallies: {},
    findings: [],
    changes: changed ? [{ file: path, line: 1, column: 1, transform: "some", reason: "for the test" }] : [],
    created: [],
    notices: [],
    failures: crash ? [{ file: path, kind: "crash", message: "boom", transforms: ["some"] }] : [],
    timing: { wallMs: 1, cpuMs: 1, peakRssBytes: 1 },
  });
}

function broken(before: string, after: string, { second = after, changed = true, crash = false, file = path } = {}) {
  const bytes = (text: string) => new Map([[file, Buffer.from(text)]]);
  const zeros = countZeros({
    before: bytes(before),
    after: bytes(after),
    afterSecondRun: bytes(second),
    report: report(changed, crash),
    secondReport: report(false),
  });
  return (Object.keys(zeros) as (keyof Zeros)[]).filter((key) => zeros[key].length > 0);
}

describe("a migration that keeps its promises", () => {
  test.each([
    ["nothing changed", "const a = 1;", "const a = 1;"],
    ["a name that is declared", "f();", "const g = f; g();"],
    ["a global of the host", "f();", "f(new WeakMap());"],
    ["a comment indented anew", "/* a\n  b */ f();", "  /* a\n     b */ f();"],
    ["Flow stays Flow", "// @flow\nconst a: number = f();", "// @flow\nconst b: number = f();"],
  ])("%s", (_, before, after) => {
    expect(broken(before, after)).toEqual([]);
  });

  test("an interface that the migration adds is no unresolved name, and neither is what it indexes by", () => {
    const after = "interface Props { a: number; [rest: string]: unknown } export const f = (props: Props) => props.a;";
    const zeros = countZeros({
      before: new Map([["a.ts", Buffer.from("export const f = (props) => props.a;")]]),
      after: new Map([["a.ts", Buffer.from(after)]]),
      afterSecondRun: new Map([["a.ts", Buffer.from(after)]]),
      report: report(false),
      secondReport: report(false),
    });
    expect(zeros.unresolvedNames).toEqual([]);
    expect(zeros.unparsable).toEqual([]);
  });
});

describe("a broken promise is counted", () => {
  test.each<[keyof Zeros, string, string]>([
    ["unparsable", "const a = 1;", "const a = ;"],
    ["unparsable", "const a = 1;", "const a: number = 1;"],
    ["unresolvedNames", "f();", "createRoot(f());"],
    ["unresolvedNames", "f();", "f(<Missing />);"],
    ["lostComments", "/* why */ f(); /* why */", "f(); /* why */"],
  ])("%s: %s → %s", (key, before, after) => {
    expect(broken(before, after)).toEqual([key]);
  });

  test("a crash", () => {
    expect(broken("f();", "f();", { crash: true })).toEqual(["crashes"]);
  });

  test("a second run that changes more", () => {
    expect(broken("f();", "f(1);", { second: "f(1, 1);" })).toEqual(["secondRunChanges"]);
  });

  test("a byte changed where the report has no site", () => {
    expect(broken("f();\r\n", "f();\n", { changed: false })).toEqual(["touchedWithoutCause"]);
  });
});
