import { describe, expect, test } from "vitest";
import { measureCoverage } from "../../bench/coverage.ts";
import { tryMany, tryOne } from "../../bench/trials.ts";
import { openRun, worlds } from "../../bench/worlds.ts";
import { centreInterval } from "../../src/stats/centre-interval.ts";
import { predictSpreads } from "../../src/stats/predict-spreads.ts";
import { sequentialChoice } from "../../src/stats/sequential-choice.ts";
import { quantileInterval } from "../../src/stats/quantile-interval.ts";

// A failure names its seed; `tryOne` replays the run. bench/statistics.ts does the same with ten times the runs and more.
const seed = 20_261;
/** What 600 runs show at most, with a probability of 99.9 %, where 1 % are allowed: 15 of 600. */
const atMost = 0.025;

describe.each(worlds)("on a machine with $name", (world) => {
  test("a look after each of 60 pairs calls nothing a change more often than allowed", () => {
    const tally = tryMany({
      world,
      slower: 0,
      runs: 600,
      limit: 60,
      seed,
      boundary: 1e-9,
      falseAbove: 0.01,
      falseBelow: 1e-99,
    });
    expect(tally.above, `seed ${seed}`).toBeLessThanOrEqual(atMost);
  });

  test("a change of 20 % is found in 95 of 100 runs", () => {
    const limits = { limit: 120, boundary: Math.log(1.05), falseAbove: 0.01 / 20, falseBelow: 0.02 };
    expect(
      tryMany({ world, slower: Math.log(1.2), runs: 100, seed, ...limits }).above,
      `seed ${seed}`,
    ).toBeGreaterThanOrEqual(0.95);
  });
});

test("bounds hold the truth at every look, in every world", () => {
  for (const { name, lower, upper } of measureCoverage(400, seed)) {
    expect({ name, isFine: lower <= 0.03 && upper <= 0.045 }).toEqual({ name, isFine: true });
  }
});

test("a run repeated with its seed ends alike, and as the whole series decides", () => {
  for (let run = 0; run < 30; run += 1) {
    const trial = {
      world: worlds[0]!,
      slower: 0.08,
      runs: 1,
      limit: 80,
      seed: 0,
      boundary: 0.05,
      falseAbove: 0.005,
      falseBelow: 0.02,
    };
    const { answer, pairs } = tryOne(trial, run);
    const values = Array.from({ length: 80 }, openRun(worlds[0]!, 0.08, run));
    const answers = values.map((_, at) => {
      const known = values.slice(0, at + 1);
      return sequentialChoice({ values: known, spreads: predictSpreads(known, 0.1) }, trial);
    });
    const first = answers.findIndex((each) => each !== "open");
    expect({ run, answer, pairs }).toEqual({
      run,
      answer: answers[first] ?? "open",
      pairs: first < 0 ? 80 : first + 1,
    });
  }
});

describe("an interval", () => {
  const rates = { lower: 0.01, upper: 0.02 };
  const of = (values: number[]) => centreInterval({ values, spreads: predictSpreads(values, 0.1) }, rates);

  test("of no values knows nothing", () => {
    expect(of([])).toEqual({ estimate: Number.NaN, lower: -Infinity, upper: Infinity });
  });

  test("of a few values has an estimate and no bounds", () => {
    expect(of([0.1, 0.1, 0.1])).toEqual({ estimate: expect.closeTo(0.1, 9), lower: -Infinity, upper: Infinity });
  });

  test("moves little for one wild value", () => {
    const values = Array.from({ length: 30 }, openRun(worlds[0]!, 0.1, 3));
    const wild = values.with(29, 50);
    expect(Math.abs(of(wild).estimate - of(values).estimate)).toBeLessThan(0.02);
    expect(of(wild).lower).toBeGreaterThan(of(values).lower - 0.02);
  });

  test("holds its estimate and narrows", () => {
    const values = Array.from({ length: 200 }, openRun(worlds[2]!, 0.1, 3));
    const [few, many] = [of(values.slice(0, 30)), of(values)];
    for (const { estimate, lower, upper } of [few, many]) {
      expect(lower).toBeLessThanOrEqual(estimate);
      expect(estimate).toBeLessThanOrEqual(upper);
    }
    expect(many.upper - many.lower).toBeLessThan((few.upper - few.lower) / 1.5);
  });

  test("of equal values closes on them", () => {
    const { lower, upper } = of(Array.from({ length: 60 }, () => 0.5));
    expect(lower).toBeGreaterThan(0.4);
    expect(upper).toBeLessThan(0.6);
  });

  test("of a quantile needs enough values, then lies between values that were seen", () => {
    const values = Array.from({ length: 200 }, (_, at) => at + 1);
    expect(quantileInterval(values.slice(0, 4), 0.5, rates)).toEqual({
      estimate: 2.5,
      lower: -Infinity,
      upper: Infinity,
    });
    expect(quantileInterval(values, 0.5, rates)).toEqual({ estimate: 100.5, lower: 76, upper: 123 });
    expect(quantileInterval(values, 0.95, rates)).toMatchObject({ lower: 178, upper: 198 });
  });
});
