/** What was seen of one fling. */
export interface ScrollNotes {
  frames: number;
  /** From each frame to the next, in milliseconds. */
  gapsMs: number[];
  /** Frames in which some of the middle of the screen showed no row, although the page went on for more than a screen. */
  blank: number;
}

/** Runs in the page. Looks at each frame until `end`: how long it took, and whether rows stood where rows belong. */
export function watchScrolling(rowSelector: string): { end(): ScrollNotes } {
  const notes: ScrollNotes = { frames: 0, gapsMs: [], blank: 0 };
  let isOver = false;
  let last = performance.now();
  const x = innerWidth / 2;
  // Two points for each place: one of them may lie between two rows.
  const hasRow = (y: number) =>
    [y, y + 14].some((at) => document.elementFromPoint(x, at)?.closest(rowSelector) != null);
  const look = () => {
    if (isOver) return;
    const now = performance.now();
    notes.frames += 1;
    notes.gapsMs.push(now - last);
    last = now;
    const isNearEnd = scrollY + 2 * innerHeight > document.documentElement.scrollHeight;
    if (!isNearEnd && ![0.4, 0.6, 0.8].every((share) => hasRow(innerHeight * share))) notes.blank += 1;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  return {
    end: () => {
      isOver = true;
      return notes;
    },
  };
}
