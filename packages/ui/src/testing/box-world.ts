import { act } from "@testing-library/react";
import { onTestFinished } from "vitest";

type World = {
  /** Height of the view, and of every row that a rule below does not know. */
  viewHeightPx: number;
  viewWidthPx: number;
  rowHeightPx: (row: number) => number;
};

/**
 * jsdom has no layout. This world gives elements the sizes that a test decides, tells observers of them, and
 * scrolls the window only when the test says so. It ends with the test.
 */
export function boxWorld({ viewHeightPx, viewWidthPx, rowHeightPx }: World) {
  const heightOf = (element: Element): number => {
    const row = element.getAttribute("data-index");
    if (row !== null) return rowHeightPx(Number(row));
    return viewHeightPx;
  };
  const rect = HTMLElement.prototype.getBoundingClientRect;
  const observer = globalThis.ResizeObserver;
  HTMLElement.prototype.getBoundingClientRect = function measured(this: HTMLElement) {
    return new DOMRect(0, -window.scrollY, viewWidthPx, heightOf(this));
  };
  globalThis.ResizeObserver = class implements ResizeObserver {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  const scrollTo = window.scrollTo;
  const moveTo = (offsetPx: number) => {
    Object.defineProperty(window, "scrollY", { value: offsetPx, configurable: true });
  };
  window.scrollTo = ((where: ScrollToOptions) => moveTo(where.top ?? 0)) as typeof window.scrollTo;
  window.innerHeight = viewHeightPx;
  window.innerWidth = viewWidthPx;
  // As much as any test scrolls.
  Object.defineProperty(document.documentElement, "scrollHeight", { value: 1_000_000, configurable: true });
  moveTo(0);

  onTestFinished(() => {
    HTMLElement.prototype.getBoundingClientRect = rect;
    globalThis.ResizeObserver = observer;
    window.scrollTo = scrollTo;
    Reflect.deleteProperty(document.documentElement, "scrollHeight");
    moveTo(0);
  });

  return {
    scrollTo(offsetPx: number) {
      moveTo(offsetPx);
      act(() => void window.dispatchEvent(new Event("scroll")));
    },
    rest() {
      act(() => void window.dispatchEvent(new Event("scrollend")));
    },
  };
}
