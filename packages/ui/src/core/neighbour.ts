/**
 * The item that a key leads to, in a list of `count` items laid out in rows of `columns`; null when the key
 * means nothing here, or leads nowhere. Home and End mean the whole list.
 */
export function neighbour(index: number, key: string, count: number, columns: number): number | null {
  const target = targetOf(index, key, count, columns);
  return target === null || target === index || target < 0 || target >= count ? null : target;
}

function targetOf(index: number, key: string, count: number, columns: number): number | null {
  switch (key) {
    case "ArrowDown":
      return index + columns;
    case "ArrowUp":
      return index - columns;
    case "ArrowRight":
      return columns > 1 ? index + 1 : null;
    case "ArrowLeft":
      return columns > 1 ? index - 1 : null;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
