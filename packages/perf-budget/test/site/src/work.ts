/** Burns so many turns of arithmetic: slower on a slower processor. */
export function work(turns: number): number {
  let sum = 0;
  for (let turn = 0; turn < turns; turn++) sum += Math.sqrt(turn) % 7;
  return sum;
}

/** Burns time by the clock. */
export function burn(ms: number): void {
  const until = performance.now() + ms;
  while (performance.now() < until);
}
