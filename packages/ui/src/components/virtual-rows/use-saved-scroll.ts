import type { Virtualizer, VirtualItem } from "@tanstack/react-virtual";
import { useRef, useState } from "react";
import { readSavedScroll, saveScroll, type SavedScroll } from "../../core/saved-scroll.ts";
import { useIsHydrating } from "./use-is-hydrating.ts";

type Rows = Virtualizer<Element, HTMLElement>;

/**
 * Puts a list back to where its reader left it: at once when the page was made in the browser, and right after
 * hydration when it came from a server, which cannot know.
 */
export function useSavedScroll(key: string | undefined, scroller: "window" | "element") {
  const isHydrating = useIsHydrating();
  const [{ saved, initialOffset }] = useState(() => openingOf(isHydrating, key, scroller));
  const [generation, setGeneration] = useState(0);
  const mayScroll = useRef(!isHydrating);

  return {
    initialOffset,
    initialMeasurementsCache: saved === null ? [] : saved.rowHeights.map(measurementOf),
    /** Whether the list may move its scroller yet: markup of a server may have been scrolled before any script ran. */
    mayScroll: () => mayScroll.current,
    /** Changes when heights were put back, so that positions are counted anew. */
    generation,
    /** After hydration, before the next paint: heights first, then the place that they lead to. */
    open(rows: Rows, offsetPx: number) {
      if (mayScroll.current) return;
      const late = key === undefined ? null : readSavedScroll(key);
      if (late && generation === 0) {
        for (const [row, heightPx] of late.rowHeights) rows.itemSizeCache.set(row, heightPx);
        setGeneration(1);
        return;
      }
      mayScroll.current = true;
      const target = late?.offsetPx ?? offsetPx;
      if (target === 0) return;
      rows.scrollOffset = target;
      rows.scrollToOffset(target);
      rows.options.onChange(rows, false);
    },
    /** Saves when the list or the page goes away. */
    keep(rows: Rows) {
      if (key === undefined) return;
      const save = () => {
        // Until the list has opened it has nothing to say, and would forget what was kept.
        if (mayScroll.current) saveScroll(key, savedOf(rows));
      };
      addEventListener("pagehide", save);
      return () => {
        removeEventListener("pagehide", save);
        save();
      };
    },
  };
}

function openingOf(isHydrating: boolean, key: string | undefined, scroller: "window" | "element") {
  // A server, and whoever renders over its markup, starts at the top.
  if (isHydrating) return { saved: null, initialOffset: 0 };
  const saved = key === undefined ? null : readSavedScroll(key);
  const now = scroller === "window" ? window.scrollY : 0;
  return { saved, initialOffset: saved?.offsetPx ?? now };
}

// Only the key and the size of these are ever read.
function measurementOf([key, size]: [string | number, number], index: number): VirtualItem {
  return { index, key, size, start: 0, end: size, lane: 0 };
}

/** Not the virtualiser's own snapshot: that walks the whole list, this only what was seen. */
function savedOf(rows: Rows): SavedScroll {
  return {
    offsetPx: rows.scrollOffset ?? 0,
    rowHeights: [...rows.itemSizeCache].map(([key, size]) => [typeof key === "bigint" ? String(key) : key, size]),
  };
}
