import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { Ledger, versionOf } from "../../bench/gate/ledger.ts";

const trial = (seed: number) =>
  ({
    kind: "trial",
    name: "nothing changed",
    limits: "80 pairs, 10 min",
    load: 0,
    at: "",
    seconds: 9,
    seed,
    failed: [],
    undecided: [],
    isCaught: false,
    isAttributed: false,
  }) as const;
const folder = () => {
  const made = mkdtempSync(join(tmpdir(), "ledger-"));
  onTestFinished(() => rmSync(made, { recursive: true }));
  return made;
};

test("goes on where an earlier run stopped, also where that was in the middle of a line", () => {
  const file = join(folder(), "deep/kept.jsonl");
  const first = new Ledger(file, "a");
  first.keep(trial(6));
  first.keep({ kind: "size", name: "a slower render", turns: 700 });
  appendFileSync(file, `{"kind":"tri\n`);
  new Ledger(file, "a").keep(trial(7));
  const again = new Ledger(file, "a");
  expect(again.trials("nothing changed", "80 pairs, 10 min").map(({ seed }) => seed)).toEqual([6, 7]);
  expect([again.turns("a slower render"), again.turns("another")]).toEqual([700, undefined]);
});

test("does not count what was run of other sources, or under other limits", () => {
  const file = join(folder(), "kept.jsonl");
  new Ledger(file, "a").keep(trial(6));
  const other = new Ledger(file, "b");
  expect([other.trials("nothing changed", "80 pairs, 10 min"), other.othersThan("80 pairs, 10 min")]).toEqual([[], 1]);
  expect(new Ledger(file, "a").othersThan("5 pairs, 1 min")).toBe(1);
});

test("a version changes with every file, and with nothing else", () => {
  const root = folder();
  writeFileSync(join(root, "a.ts"), "1");
  const before = versionOf(root, ["*.ts"]);
  writeFileSync(join(root, "b.md"), "2");
  expect(versionOf(root, ["*.ts"])).toBe(before);
  writeFileSync(join(root, "b.ts"), "2");
  expect(versionOf(root, ["*.ts"])).not.toBe(before);
});
