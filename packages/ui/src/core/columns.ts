/** How many columns CSS's `repeat(auto-fill, minmax(min, 1fr))` makes of a width, and how wide they are. */
export function columnsOf(widthPx: number, minColumnPx: number, gapPx: number) {
  const count = Math.max(1, Math.floor((widthPx + gapPx) / (minColumnPx + gapPx)));
  return { count, columnPx: (widthPx - gapPx * (count - 1)) / count };
}
