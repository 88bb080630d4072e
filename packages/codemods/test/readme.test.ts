import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { catalogue } from "../src/index.ts";

const file = new URL("../src/transforms/README.md", import.meta.url);
const markers = /(<!-- transforms:begin -->\n)[\s\S]*(<!-- transforms:end -->)/;

function table(): string {
  const rows = catalogue.map((each) => {
    const since = each.preset === "perf" ? "`--perf`" : [each.since].flat().join(", ");
    const name =
      each.preset === "optional" ? `[${each.name}](${each.name}) (on request)` : `[${each.name}](${each.name})`;
    return `| ${name} | ${since} | ${each.rows.join(", ")} | ${each.summary} |`;
  });
  return ["", "| transform | from | rows | it will |", "| --- | --- | --- | --- |", ...rows, "", ""].join("\n");
}

test("lists the transforms of the catalogue; UPDATE_README=1 writes them", () => {
  const text = readFileSync(file, "utf8");
  const expected = text.replace(markers, (_, begin: string, end: string) => begin + table() + end);
  if (process.env["UPDATE_README"]) writeFileSync(file, expected);
  expect(readFileSync(file, "utf8")).toBe(expected);
});

test("answers every row of the inventory", () => {
  const answered = new Set(catalogue.flatMap((each) => each.rows.map(String)));
  const wanted = [
    ...Array.from({ length: 64 }, (_, index) => String(index + 1)),
    "P1",
    "P2",
    "P3",
    "P4",
    "P5",
    "P6",
    "P7",
  ];
  expect(wanted.filter((row) => !answered.has(row))).toEqual([]);
});
