import { useLayoutEffect, useState, type RefObject } from "react";
import { columnsOf } from "../../core/columns.ts";

/** The columns that a grid has at its present width; null before it was measured, as on a server. */
export function useColumns(grid: RefObject<HTMLElement | null>, minColumnPx: number, gapPx: number) {
  const [widthPx, setWidthPx] = useState<number | null>(null);
  useLayoutEffect(() => {
    const element = grid.current;
    if (!element) return;
    const measure = () => setWidthPx(element.getBoundingClientRect().width);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [grid]);
  return widthPx === null ? null : columnsOf(widthPx, minColumnPx, gapPx);
}
