import { describe, expect, test } from "vitest";
import { openRun, worlds } from "../../bench/worlds.ts";
import type { Budget } from "../../src/budget.ts";
import { compare, isSettled } from "../../src/compare/compare.ts";
import { metricNames, metricOf, type MetricName } from "../../src/metric.ts";
import { budgetOf, options, repeated, samplesFrom } from "./made.ts";

/** Outcome and reason of a budget's only verdict. */
function judge(
  metric: MetricName,
  rest: Partial<Budget>,
  base: readonly (number | null)[],
  head: readonly (number | null)[],
) {
  const samples = [...samplesFrom(metric, "base", base), ...samplesFrom(metric, "head", head)];
  return compare([budgetOf(metric, rest)], samples, options)[0]!;
}
const ends = (...of: Parameters<typeof judge>) => {
  const { outcome, checks } = judge(...of);
  return [outcome, ...checks.map(({ reason }) => reason)];
};

describe("an exact figure", () => {
  test.each([
    [9, "pass"],
    [10, "pass"],
    [11, "fail"],
  ])("of %i against a limit of 10: %s", (value, outcome) => {
    expect(ends("renders", { max: 10 }, [], repeated(value, 3))[0]).toBe(outcome);
  });

  test.each([
    [104, "pass"],
    [105, "pass"],
    [106, "fail"],
  ])("of 100 that becomes %i, 5 %% tolerated: %s", (value, outcome) => {
    expect(ends("requests", { toleranceShare: 0.05 }, repeated(100, 2), repeated(value, 2))[0]).toBe(outcome);
  });

  test("with two tolerances takes the greater one", () => {
    const both = { toleranceShare: 0.01, toleranceAmount: 10 };
    expect(ends("requests", both, [100], [110])[0]).toBe("pass");
    expect(ends("requests", both, [100], [111])[0]).toBe("fail");
    expect(ends("requests", both, [10_000], [10_100])[0]).toBe("pass");
  });

  test("with nothing tolerated fails by one", () => {
    expect(ends("commits", { toleranceAmount: 0 }, [7, 7], [8, 8])).toEqual(["fail", "more"]);
    expect(ends("commits", { toleranceAmount: 0 }, [7, 7], [7, 7])).toEqual(["pass", "within"]);
  });

  test("that varies is unsure unless all values agree", () => {
    expect(ends("commits", { toleranceAmount: 0 }, [7, 8], [8, 8])).toEqual(["unsure", "varies"]);
    expect(ends("commits", { toleranceAmount: 0 }, [7, 8], [9, 10])).toEqual(["fail", "more"]);
    expect(ends("commits", { max: 7 }, [], [7, 8])).toEqual(["unsure", "varies"]);
  });
});

describe("a noisy figure", () => {
  const durations = (slower: number, count = 80) => {
    const draw = openRun(worlds[0]!, 0, 9);
    const noise = Array.from({ length: count }, draw);
    return { base: repeated(50, count), head: noise.map((each) => 50 * slower * Math.exp(each)) };
  };

  test.each([
    ["did not change", 1, ["pass", "within"]],
    ["grew by 12 %", 1.12, ["fail", "slower"]],
    ["fell by 12 %", 0.88, ["pass", "within"]],
  ])("that %s", (_, slower, expected) => {
    const { base, head } = durations(slower);
    expect(ends("task-time", { toleranceShare: 0.05 }, base, head)).toEqual(expected);
  });

  test("says what it found, on the scale of shares", () => {
    const { base, head } = durations(1.12);
    const [check] = judge("task-time", { toleranceShare: 0.05 }, base, head).checks;
    expect(check).toMatchObject({ kind: "change", scale: "share", allowed: 0.05, pairsNeeded: null });
    expect(check!.estimate).toBeCloseTo(0.12, 1);
    expect(check!.lower).toBeGreaterThan(0);
    expect(check!.upper).toBeLessThan(0.2);
  });

  test("is unsure with few pairs, and with noise, and says how many it would take", () => {
    const few = durations(1.12, 5);
    expect(ends("task-time", { toleranceShare: 0.05 }, few.base, few.head)).toEqual(["unsure", "too-few"]);
    const some = durations(1.06, 20);
    const { outcome, checks } = judge("task-time", { toleranceShare: 0.05 }, some.base, some.head);
    expect([outcome, checks[0]!.reason]).toEqual(["unsure", "too-noisy"]);
    expect(checks[0]!.pairsNeeded).toBeGreaterThan(20);
  });

  test("with zeros in it is compared by differences", () => {
    const [check] = judge("tbt", { toleranceAmount: 20 }, repeated(0, 30), repeated(50, 30)).checks;
    expect(check).toMatchObject({ outcome: "fail", scale: "value", allowed: 20 });
    expect(ends("tbt", { toleranceAmount: 20 }, repeated(0, 30), repeated(0, 30))).toEqual(["pass", "within"]);
  });

  test("that is better when higher fails when it falls", () => {
    const budget = { toleranceAmount: 0.05 };
    expect(ends("cache-hit-ratio", budget, repeated(0.9, 30), repeated(0.7, 30))).toEqual(["fail", "slower"]);
    expect(ends("cache-hit-ratio", budget, repeated(0.7, 30), repeated(0.9, 30))).toEqual(["pass", "within"]);
    const [check] = judge("cache-hit-ratio", budget, repeated(0.9, 30), repeated(0.7, 30)).checks;
    expect(check!.estimate).toBeCloseTo(-0.2);
  });

  test.each([
    [199, "pass"],
    [200, "pass"],
    [201, "fail"],
  ])("always at %i against a limit of 200: %s", (value, outcome) => {
    expect(ends("inp", { max: 200 }, [], repeated(value, 20))[0]).toBe(outcome);
  });

  test("shares the alarm rate out: one of many needs more than one alone", () => {
    const count = 9;
    const samples = [
      ...samplesFrom("tbt", "base", repeated(0, count)),
      ...samplesFrom("tbt", "head", repeated(99, count)),
    ];
    const budgets = Array.from({ length: 20 }, () => budgetOf("tbt", { toleranceAmount: 10 }));
    expect(compare(budgets.slice(0, 1), samples, options)[0]!.outcome).toBe("fail");
    expect(compare(budgets, samples, options)[0]!.outcome).toBe("unsure");
  });
});

describe("a missing measurement never passes", () => {
  const changes = { exact: { toleranceAmount: 1e9 }, noisy: { toleranceAmount: 1e9 } };
  test.each(metricNames)("of %s", (metric) => {
    const limit = { max: metricOf(metric).better === "higher" ? -1 : 1e9 };
    const change = changes[metricOf(metric).kind];
    const nulls = [null, null, null];
    for (const values of [[], nulls, [Number.NaN, Number.POSITIVE_INFINITY]]) {
      expect(ends(metric, limit, [], values)).toEqual(["missing", "not-measured"]);
      expect(ends(metric, change, repeated(1, 30), values)).toEqual(["missing", "not-measured"]);
      expect(ends(metric, change, values, repeated(1, 30))).toEqual(["missing", "base-not-measured"]);
    }
    expect(ends(metric, limit, [], [...repeated(1, 30), ...repeated(1, 0)])[0]).toBe("pass");
    expect(ends(metric, limit, [], [...repeated(1, 30), ...nulls, null])).toEqual(["missing", "gaps"]);
  });

  test("but a failure stays one, whatever else was lost", () => {
    expect(ends("renders", { max: 1 }, [], [2, null, null])).toEqual(["fail", "over-limit"]);
  });

  test("nor does it when base and head never met in one pair", () => {
    expect(ends("lcp", { toleranceShare: 0.1 }, [1, null], [null, 1])).toEqual(["missing", "gaps"]);
  });

  test("and costs what a failure costs, exception or not", () => {
    const exception = { until: "2099-01-01", reason: "known" };
    expect(judge("lcp", { max: 1, exception }, [], [])).toMatchObject({
      outcome: "missing",
      cost: "fail",
      isExcused: false,
    });
    expect(judge("lcp", { max: 1, severity: "warn" }, [], [])).toMatchObject({ cost: "warn" });
  });
});

describe("cost", () => {
  const failing = (rest: Partial<Budget>) => judge("renders", { max: 1, ...rest }, [], [2]);
  const doubtful = (rest: Partial<Budget>) => judge("renders", { max: 1, ...rest }, [], [1, 2]);

  test.each([
    ["2026-11-20", "fail", false, true],
    ["2026-11-21", "warn", true, false],
    ["2026-11-22", "warn", true, false],
  ])("of a failure on 2026-11-21 with an exception until %s: %s", (until, cost, isExcused, isExceptionExpired) => {
    expect(failing({ exception: { until, reason: "known" } })).toMatchObject({
      outcome: "fail",
      cost,
      isExcused,
      isExceptionExpired,
    });
  });

  test("follows severity and what the budget says of doubt", () => {
    expect(failing({}).cost).toBe("fail");
    expect(failing({ severity: "warn" }).cost).toBe("warn");
    expect((["pass", "warn", "fail"] as const).map((unsure) => doubtful({ unsure }).cost)).toEqual([
      "none",
      "warn",
      "fail",
    ]);
    expect(doubtful({ unsure: "fail", severity: "warn" }).cost).toBe("warn");
  });
});

test("with limit and tolerance the worse answer counts, and check asks about the limit alone", () => {
  const budget = budgetOf("requests", { max: 200, toleranceAmount: 5 });
  const samples = [...samplesFrom("requests", "base", [100]), ...samplesFrom("requests", "head", [110])];
  expect(compare([budget], samples, options)[0]).toMatchObject({
    outcome: "fail",
    checks: [{ outcome: "pass" }, { outcome: "fail" }],
  });
  expect(compare([budget], samples, { ...options, mode: "check" })[0]).toMatchObject({
    outcome: "pass",
    checks: [{ kind: "limit" }],
  });
  expect(compare([budgetOf("requests", { toleranceAmount: 5 })], samples, { ...options, mode: "check" })).toEqual([]);
});

test("a verdict is settled once no more pairs could change it", () => {
  expect(isSettled(judge("renders", { max: 1 }, [], [2]))).toBe(true);
  expect(isSettled(judge("renders", { max: 1 }, [], [1]))).toBe(true);
  expect(isSettled(judge("lcp", { max: 1 }, [], [1]))).toBe(false);
});
