/**
 * Where a rule that holds at `from` and not at `to` stops holding, to the last bit that matters: the interval is halved 60 times.
 * Either end may be the greater one.
 */
export function bisect(from: number, to: number, holds: (at: number) => boolean): number {
  let [inside, outside] = [from, to];
  for (let step = 0; step < 60 && inside !== outside; step += 1) {
    const middle = (inside + outside) / 2;
    if (middle === inside || middle === outside) break;
    if (holds(middle)) inside = middle;
    else outside = middle;
  }
  return inside;
}
