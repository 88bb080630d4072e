import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  observeWindowOffset,
  observeWindowRect,
  windowScroll,
  type VirtualizerOptions,
} from "@tanstack/react-virtual";

type Rows = VirtualizerOptions<Element, HTMLElement>;
type ScrollerOptions = Pick<Rows, "observeElementOffset" | "observeElementRect" | "scrollToFn">;

const ofWindow = {
  observeElementOffset: observeWindowOffset,
  observeElementRect: observeWindowRect,
  scrollToFn: windowScroll,
};

/**
 * What the virtualiser does differently for a window. Its types keep windows and elements apart by two hooks,
 * of which a component may call only one; behind them is one class that takes either.
 */
export const scrollerOptions: Record<"element" | "window", ScrollerOptions> = {
  element: { observeElementOffset, observeElementRect, scrollToFn: elementScroll },
  window: ofWindow as unknown as ScrollerOptions,
};

/** The same cast, for the window itself. */
export const windowAsElement = () => window as unknown as Element;

/** How far a scroller is scrolled. */
export const offsetOf = (scroller: "element" | "window", element: Element | null) =>
  scroller === "window" ? window.scrollY : (element?.scrollTop ?? 0);
