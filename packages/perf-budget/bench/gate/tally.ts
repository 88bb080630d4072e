/** A share of runs with the bounds that so few runs allow: exact ones, at 95 % (Clopper and Pearson 1934). */
export function rateWords(hits: number, runs: number): string {
  if (runs === 0) return "not run";
  const percent = (share: number) => `${Math.round(100 * share)} %`;
  return `${hits} of ${runs} (${percent(lowest(hits, runs))} to ${percent(1 - lowest(runs - hits, runs))})`;
}

/** The greatest share that so few hits allow, with 95 % on this one side (Clopper and Pearson 1934). */
export const mostOf = (hits: number, runs: number): number => 1 - lowest(runs - hits, runs, 0.05);

/** The least share under which so many hits, or more, come by chance that seldom. */
function lowest(hits: number, runs: number, chance = 0.025): number {
  if (hits === 0) return 0;
  let [low, high] = [0, 1];
  for (let turn = 0; turn < 50; turn += 1) {
    const middle = (low + high) / 2;
    if (atLeast(hits, runs, middle) < chance) low = middle;
    else high = middle;
  }
  return low;
}

function atLeast(hits: number, runs: number, share: number): number {
  let [sum, choose] = [0, 1];
  for (let k = 0; k <= runs; k += 1) {
    if (k >= hits) sum += choose * share ** k * (1 - share) ** (runs - k);
    choose = (choose * (runs - k)) / (k + 1);
  }
  return sum;
}
