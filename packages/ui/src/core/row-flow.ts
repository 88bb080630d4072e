/** A row that is to be rendered, as a virtualiser measured or guessed it. */
type PlacedRow = { index: number; start: number; end: number };

/** A row, and the height of the rows before it that are not rendered: 0 right after its neighbour. */
type FlowRow = { index: number; missingPx: number };

/**
 * Turns absolute positions into the normal flow of a page: what is not rendered becomes spacers between the
 * rows and after the last one. In the flow a row whose guess was wrong pushes its neighbours instead of covering
 * them, so markup from a server is right at every width before any script has measured it.
 * Heights of spacers leave out the gaps that the page puts around them.
 */
export function rowFlow(rows: readonly PlacedRow[], startPx: number, totalPx: number, gapPx: number) {
  let edge = startPx - gapPx;
  const flow = rows.map(({ index, start, end }): FlowRow => {
    const missingPx = Math.max(0, start - edge - 2 * gapPx);
    edge = end;
    return { index, missingPx };
  });
  const missingAfterPx = Math.max(0, startPx + totalPx - edge - gapPx);
  return { rows: flow, missingAfterPx };
}
