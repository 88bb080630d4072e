import type { Budget } from "../budget.ts";
import { metricOf } from "../metric.ts";
import { centreInterval } from "../stats/centre-interval.ts";
import { pairsNeeded } from "../stats/pairs-needed.ts";
import { predictSpreads } from "../stats/predict-spreads.ts";
import { median } from "../stats/quantile.ts";
import { sequentialChoice } from "../stats/sequential-choice.ts";
import type { Check } from "../verdict.ts";
import { finite } from "./finite.ts";
import type { Gathered } from "./gather.ts";
import type { Rates } from "./rates.ts";
import { toleratedAmount } from "./tolerance.ts";

/** With fewer pairs no answer is possible at usual rates, however clear the difference: each can at most double the evidence. */
const fewPairs = 8;

/**
 * Compares pairs of noisy values. Durations are compared as log ratios, so that 5 % is 5 % on a slow machine, too; metrics whose good
 * value is 0, and pairs with a 0 in them, as differences. Positive is worse inside of this function.
 */
export function checkNoisyChange(budget: Budget, { base, pairs }: Gathered, rates: Rates): Check {
  const metric = metricOf(budget.metric);
  const worse = metric.better === "higher" ? -1 : 1;
  const isRatio = metric.scale === "ratio" && pairs.every((pair) => pair.base > 0 && pair.head > 0);
  const typical = median(base);
  const amount = toleratedAmount(budget, typical);
  const boundary = isRatio ? Math.log1p(amount / typical) : amount;
  const values = pairs.map((pair) => worse * (isRatio ? Math.log(pair.head / pair.base) : pair.head - pair.base));
  // With nothing tolerated there is no scale to start from but the values' own; the first three then only fix it.
  const series = { values, spreads: predictSpreads(values, boundary || 1) };
  const choice = sequentialChoice(series, { boundary, falseAbove: rates.alarm, falseBelow: rates.miss });
  const { estimate, lower, upper } = centreInterval(series, { lower: rates.alarm, upper: rates.miss });
  const [least, most] = worse > 0 ? [lower, upper] : [-upper, -lower];
  const shown = (value: number) => finite(isRatio ? Math.expm1(value) : value);
  return {
    kind: "change",
    ...answers[choice === "open" && pairs.length < fewPairs ? "few" : choice],
    allowed: isRatio ? amount / typical : amount,
    scale: isRatio ? "share" : "value",
    estimate: shown(worse * estimate),
    lower: shown(least === -Infinity ? Number.NaN : least),
    upper: shown(most),
    pairsNeeded: choice === "open" && boundary > 0 ? pairsNeeded(boundary, series.spreads.at(-1)!, rates.alarm) : null,
  };
}

const answers = {
  above: { outcome: "fail", reason: "slower" },
  below: { outcome: "pass", reason: "within" },
  open: { outcome: "unsure", reason: "too-noisy" },
  few: { outcome: "unsure", reason: "too-few" },
} as const;
