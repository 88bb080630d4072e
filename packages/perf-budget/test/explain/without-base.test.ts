import { expect, test } from "vitest";
import { compare } from "../../src/compare/compare.ts";
import { explain } from "../../src/explain/explain.ts";
import { findingWords } from "../../src/findings.ts";
import { budgetOf, options, repeated, samplesFrom } from "../compare/made.ts";
import { interaction, lcp } from "./evidence.ts";

test("gives no cause for what looks fine and is only not sure", () => {
  const phases = [interaction(60)];
  const samples = samplesFrom("inp", "head", [80, 70]).map((each) => ({ ...each, attributions: phases }));
  const of = (max: number) => {
    const verdict = compare([budgetOf("inp", { max })], samples, { ...options, mode: "check" })[0]!;
    return explain(verdict, samples).map(({ code }) => code);
  };
  expect(of(200)).toEqual(["machine-noise"]);
  expect(of(50)).toEqual(["machine-noise", "interaction-phase", "interaction-phase"]);
});

test("without a base, says what takes the most instead of what grew", () => {
  const samples = samplesFrom("lcp", "head", repeated(4000, 30)).map((each) => ({
    ...each,
    attributions: [lcp("img.cover", 3000)],
  }));
  const verdict = compare([budgetOf("lcp", { max: 2500 })], samples, { ...options, mode: "check" })[0]!;
  const [finding] = explain(verdict, samples);
  expect(findingWords[finding!.code].title(finding!.args)).toBe(
    "The load delay of the largest element `img.cover` takes the most",
  );
});
