import { centreInterval, median, predictSpreads } from "@latency-aficionados/perf-budget";
import type { Row } from "./row.ts";

/** How a site differs from the React 16 site. */
export interface Change {
  /** A `ratio` of 0.5 is half of it; a `difference` is in the row's unit. */
  scale: "ratio" | "difference";
  estimate: number;
  /** Null while the rounds rule nothing out on that side; both equal to the estimate for figures that repeat. */
  lower: number | null;
  upper: number | null;
}

/** How often each bound may lie on the wrong side of the truth: together an interval of 90 %. */
const wrongRate = 0.05;

/** How far apart two rounds lie as a rule, as a share. */
const usualSpread = 0.1;

/**
 * A row's change from the React 16 site, by rounds in which both were measured; null without any. Ratios where all values are above 0.
 * The interval is the gate's own: it asks only that the order of a round was random.
 */
export function changeOf({ values, isFromZero, isExact }: Row, site: "migrated" | "storefront"): Change | null {
  const pairs = [...values.legacy].flatMap(([round, base]) => {
    const head = values[site].get(round);
    return head === undefined ? [] : [{ base, head }];
  });
  if (pairs.length === 0) return null;
  const isRatio = !isFromZero && pairs.every(({ base, head }) => base > 0 && head > 0);
  const scale = isRatio ? "ratio" : "difference";
  const shown = (value: number) => (isRatio ? Math.exp(value) : value);
  const changes = pairs.map(({ base, head }) => (isRatio ? Math.log(head / base) : head - base));
  if (isExact && new Set(changes).size === 1) {
    const estimate = shown(changes[0]!);
    return { scale, estimate, lower: estimate, upper: estimate };
  }
  // Nothing may be guessed from the changes themselves: a guess that is wrong costs rounds, one that peeked would make evidence of nothing.
  const firstGuess = isRatio ? usualSpread : usualSpread * median(pairs.map(({ base }) => base)) || 1;
  const series = { values: changes, spreads: predictSpreads(changes, firstGuess) };
  const { estimate, lower, upper } = centreInterval(series, { lower: wrongRate, upper: wrongRate });
  const bound = (value: number) => (Number.isFinite(value) ? shown(value) : null);
  return { scale, estimate: shown(estimate), lower: bound(lower), upper: bound(upper) };
}
