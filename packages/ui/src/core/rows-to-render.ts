type Wanted = {
  /** First and last row on the screen. */
  firstVisible: number;
  lastVisible: number;
  count: number;
  /** Where the reader is heading. */
  heading: "forward" | "backward" | null;
  /** How many rows to have ready beyond the screen, in the direction of travel. */
  ahead: number;
  /** The same, behind. */
  behind: number;
  /** Rows come and go in blocks of this many: a fling then changes the page every few frames, not in each. */
  block: number;
  /** Rows that stay rendered wherever they are: the one with focus, a header that sticks. */
  kept: readonly (number | null)[];
};

/** The rows to render, in order and without duplicates. */
export function rowsToRender({
  firstVisible,
  lastVisible,
  count,
  heading,
  ahead,
  behind,
  block,
  kept,
}: Wanted): number[] {
  const before = heading === "backward" ? ahead : behind;
  const after = heading === "backward" ? behind : ahead;
  const from = Math.max(0, Math.floor((firstVisible - before) / block) * block);
  const to = Math.min(count, Math.ceil((lastVisible + after + 1) / block) * block) - 1;
  const rows = Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
  for (const row of kept) {
    if (row !== null && row >= 0 && row < count && (row < from || row > to) && !rows.includes(row)) rows.push(row);
  }
  return rows.sort((a, b) => a - b);
}

/** The last of some ascending numbers that is not above `limit`; null when there is none. */
export function lastAtOrBefore(ascending: readonly number[], limit: number): number | null {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? Infinity) <= limit) low = middle + 1;
    else high = middle;
  }
  return ascending[low - 1] ?? null;
}
