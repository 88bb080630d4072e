import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { predictSpreads } from "../src/stats/predict-spreads.ts";
import { logShareEvidence } from "../src/stats/quantile-interval.ts";
import { logMean, openStakes, raise, score } from "../src/stats/symmetry-evidence.ts";
import { openRun, worlds } from "./worlds.ts";

/** How often each bound was wrong at any of 100 looks. */
export interface Coverage {
  name: string;
  lower: number;
  upper: number;
}

/** Bounds on a change of 7 % in every world, and bounds on quantiles of a skewed population. */
export function measureCoverage(runs: number, seed: number): Coverage[] {
  const truth = Math.log(1.07);
  const changes = worlds.map((world) => ({
    name: world.name,
    ...missed(runs, (run) => {
      const draw = openRun(world, truth, seed + run);
      const values = Array.from({ length: 100 }, draw);
      const spreads = predictSpreads(values, 0.1);
      const [over, under] = [openStakes(), openStakes()];
      return values.map((value, at) => {
        const scored = score(value, truth, spreads[at]!);
        raise(over, scored);
        raise(under, -scored);
        return [logMean(over), logMean(under)];
      });
    }),
  }));
  const quantiles = [0.5, 0.75, 0.95].map((share) => ({
    name: `quantile ${share} of any population`,
    ...missed(runs, (run) => {
      const source = xoroshiro128plus(seed + run);
      let hits = 0;
      return Array.from({ length: 100 }, (_, at) => {
        if (uniformFloat64(source) < share) hits += 1;
        return [logShareEvidence(hits, at + 1, share, "fewer"), logShareEvidence(hits, at + 1, share, "more")];
      });
    }),
  }));
  return [...changes, ...quantiles];
}

/** A bound misses the truth exactly when the evidence against the truth reaches its goal. */
function missed(runs: number, looks: (run: number) => number[][]): { lower: number; upper: number } {
  const wrong = { lower: 0, upper: 0 };
  for (let run = 0; run < runs; run += 1) {
    const all = looks(run);
    if (all.some(([over]) => over! >= Math.log(100))) wrong.lower += 1;
    if (all.some(([, under]) => under! >= Math.log(50))) wrong.upper += 1;
  }
  return { lower: wrong.lower / runs, upper: wrong.upper / runs };
}
