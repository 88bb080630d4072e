import { useEffect, useState, type RefObject } from "react";

/** So much of an item must be in view to count as seen: a fraction of a pixel is no reason to scroll. */
const seenShare = 0.95;

/**
 * Whether the first and the last child of a scroller are in view; both while nobody knows, as on a server. The browser
 * tells, so that scrolling itself costs nothing.
 */
export function useEndsInView(scroller: RefObject<HTMLElement | null>, items: readonly unknown[]) {
  const [ends, setEnds] = useState({ first: true, last: true });
  useEffect(() => {
    const root = scroller.current;
    const first = root?.firstElementChild;
    const last = root?.lastElementChild;
    if (!root || !first || !last) return;
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          setEnds((before) => ({
            first: target === first ? isIntersecting : before.first,
            last: target === last ? isIntersecting : before.last,
          }));
        }
      },
      { root, threshold: seenShare },
    );
    observer.observe(first);
    observer.observe(last);
    return () => observer.disconnect();
  }, [scroller, items]);
  return ends;
}
