import { predictSpreads } from "../src/stats/predict-spreads.ts";
import { logMean, openStakes, raise, score } from "../src/stats/symmetry-evidence.ts";
import { openRun, type World } from "./worlds.ts";

/** A question put to many runs. */
export interface Trial {
  world: World;
  /** What the change really costs, on the log scale. */
  slower: number;
  runs: number;
  /** Pairs after which a run is given up. */
  limit: number;
  seed: number;
  boundary: number;
  falseAbove: number;
  falseBelow: number;
}

/** Shares of the runs, and the pairs it took. */
export interface Tally {
  above: number;
  below: number;
  open: number;
  /** Median and 95th percentile of pairs over all runs, undecided ones at the limit. */
  typicalPairs: number;
  manyPairs: number;
}

/** Looks after every pair, as `sequentialChoice` does on the whole series; a test holds the two together. */
export function tryMany(trial: Trial): Tally {
  const counts = { above: 0, below: 0, open: 0 };
  const lengths: number[] = [];
  for (let run = 0; run < trial.runs; run += 1) {
    const { answer, pairs } = tryOne(trial, trial.seed + run);
    counts[answer] += 1;
    lengths.push(pairs);
  }
  lengths.sort((a, b) => a - b);
  return {
    above: counts.above / trial.runs,
    below: counts.below / trial.runs,
    open: counts.open / trial.runs,
    typicalPairs: lengths[Math.floor(trial.runs / 2)]!,
    manyPairs: lengths[Math.floor(trial.runs * 0.95)]!,
  };
}

export function tryOne(trial: Trial, seed: number): { answer: "above" | "below" | "open"; pairs: number } {
  const { boundary, limit } = trial;
  const draw = openRun(trial.world, trial.slower, seed);
  const values = Array.from({ length: limit }, draw);
  const spreads = predictSpreads(values, 0.1);
  const [over, under] = [openStakes(), openStakes()];
  const [goalOver, goalUnder] = [-Math.log(trial.falseAbove), -Math.log(trial.falseBelow)];
  for (let at = 0; at < limit; at += 1) {
    raise(over, score(values[at]!, 0, spreads[at]!));
    raise(under, -score(values[at]!, 2 * boundary, spreads[at]!));
    const isOver = logMean(over) >= goalOver;
    const isUnder = logMean(under) >= goalUnder;
    if (!isOver && !isUnder) continue;
    let lean = 0;
    for (let back = 0; back <= at; back += 1) lean += score(values[back]!, boundary, spreads[back]!);
    if (lean > 0 && isOver) return { answer: "above", pairs: at + 1 };
    if (lean <= 0 && isUnder) return { answer: "below", pairs: at + 1 };
  }
  return { answer: "open", pairs: limit };
}
