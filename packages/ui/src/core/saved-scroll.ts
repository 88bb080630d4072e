/** Where a reader was in a list, and how high the rows were that they had seen. */
export type SavedScroll = {
  offsetPx: number;
  rowHeights: [key: string | number, heightPx: number][];
};

const nameOf = (key: string) => `ui-scroll:${key}`;

/** What was saved under this key in this tab; null for nothing, or nothing that can be read. */
export function readSavedScroll(key: string): SavedScroll | null {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(nameOf(key)) ?? "null");
    return isSavedScroll(found) ? found : null;
  } catch {
    // No storage (a sandboxed frame, a strict privacy setting), or text of somebody else: start at the top.
    return null;
  }
}

export function saveScroll(key: string, saved: SavedScroll): void {
  try {
    sessionStorage.setItem(nameOf(key), JSON.stringify(saved));
  } catch {
    // Full or forbidden. The list then opens at the top, which is all that is lost.
  }
}

function isSavedScroll(found: unknown): found is SavedScroll {
  if (typeof found !== "object" || found === null) return false;
  const { offsetPx, rowHeights } = found as Partial<SavedScroll>;
  return (
    Number.isFinite(offsetPx) &&
    Array.isArray(rowHeights) &&
    rowHeights.every((pair) => Array.isArray(pair) && pair.length === 2 && Number.isFinite(pair[1]))
  );
}
