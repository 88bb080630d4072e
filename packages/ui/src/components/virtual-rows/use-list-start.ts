import { useLayoutEffect, useState, type RefObject } from "react";

/** How far below the top of what scrolls the list begins; kept right when what is above it changes its height. */
export function useListStart(list: RefObject<HTMLElement | null>, scroller: RefObject<HTMLElement | null>): number {
  const [startPx, setStartPx] = useState(0);
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    const measure = () => {
      const frame = scroller.current;
      const top = element.getBoundingClientRect().top;
      setStartPx(frame ? top - frame.getBoundingClientRect().top + frame.scrollTop : top + window.scrollY);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(scroller.current ?? document.body);
    return () => observer.disconnect();
  }, [list, scroller]);
  return startPx;
}
