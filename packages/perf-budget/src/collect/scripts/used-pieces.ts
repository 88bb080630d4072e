/** A piece of a text, from its first letter to before its end. */
export interface Piece {
  start: number;
  end: number;
}

/** A range of V8's coverage. */
export interface CoveredRange {
  startOffset: number;
  endOffset: number;
  count: number;
}

/** The pieces of a text that ran, where inner ranges overrule the ones around them. */
export function usedPieces(ranges: readonly CoveredRange[]): Piece[] {
  const ordered = ranges.toSorted((a, b) => a.startOffset - b.startOffset || b.endOffset - a.endOffset);
  const pieces: Piece[] = [];
  const around: CoveredRange[] = [];
  let at = 0;
  const moveTo = (offset: number) => {
    const inner = around.at(-1);
    if (inner && inner.count > 0 && offset > at) pieces.push({ start: at, end: offset });
    at = Math.max(at, offset);
  };
  /** Steps out of all ranges that end before an offset. */
  const leave = (offset: number) => {
    for (let inner = around.at(-1); inner && inner.endOffset <= offset; inner = around.at(-1)) {
      moveTo(inner.endOffset);
      around.pop();
    }
  };
  for (const range of ordered) {
    leave(range.startOffset);
    moveTo(range.startOffset);
    around.push(range);
  }
  leave(Infinity);
  return pieces;
}

/** How long pieces are together; what several share counts once. */
export function lengthOf(pieces: readonly Piece[]): number {
  let [length, until] = [0, 0];
  for (const { start, end } of pieces.toSorted((a, b) => a.start - b.start)) {
    length += Math.max(0, end - Math.max(start, until));
    until = Math.max(until, end);
  }
  return length;
}
