/**
 * For each value how far values lie around their centre, told by the values before it alone. A spread that peeked at its
 * own value would make evidence out of nothing; this one may be wrong without harm, it only costs speed.
 *
 * The median distance of neighbours, so that neither a slow drift nor a few wild values move it. `firstGuess` stands in until
 * three values are known, and wherever all neighbours are equal.
 */
export function predictSpreads(values: readonly number[], firstGuess: number): number[] {
  const steps: number[] = [];
  let sum = 0;
  return values.map((value, at) => {
    const spread = at < 3 ? firstGuess : spreadOf(steps, sum) || firstGuess;
    const previous = values[at - 1];
    if (previous !== undefined) {
      const step = Math.abs(value - previous);
      insert(steps, step);
      sum += step;
    }
    return spread;
  });
}

/** The median distance of two values of a normal distribution, in its standard deviations: √2 · 0.6745. */
const medianStep = 0.9539;

/** Of sorted steps. Where most are ties their mean still says something. */
function spreadOf(steps: readonly number[], sum: number): number {
  const median = ((steps[(steps.length - 1) >> 1] ?? 0) + (steps[steps.length >> 1] ?? 0)) / 2;
  return (median > 0 ? median : sum / steps.length) / medianStep;
}

function insert(sorted: number[], value: number): void {
  let at = sorted.length;
  while (at > 0 && sorted[at - 1]! > value) at -= 1;
  sorted.splice(at, 0, value);
}
