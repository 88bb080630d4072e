import { act, createEvent, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { intersectionWorld } from "../../testing/intersection-world.ts";
import { Link } from "./Link.tsx";
import type { LinkProps } from "./types.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function world(props: Partial<LinkProps> = {}) {
  const prefetch = vi.fn<(href: string) => void>();
  const navigate = vi.fn<(href: string) => void>();
  const link = (more: Partial<LinkProps> = {}) => (
    <Link href="/product/1" prefetch={prefetch} navigate={navigate} {...props} {...more}>
      Moon Quest
    </Link>
  );
  const { rerender } = render(link());
  return {
    prefetch,
    navigate,
    anchor: screen.getByRole("link"),
    change: (more: Partial<LinkProps>) => rerender(link(more)),
  };
}

describe("prefetching", () => {
  it("waits until a pointer rests there", () => {
    const { anchor, prefetch } = world();
    fireEvent.pointerEnter(anchor);
    vi.advanceTimersByTime(64);
    expect(prefetch).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(prefetch).toHaveBeenCalledWith("/product/1");
  });

  it("leaves alone what is only passed by", () => {
    const { anchor, prefetch } = world();
    fireEvent.pointerEnter(anchor);
    vi.advanceTimersByTime(50);
    fireEvent.pointerLeave(anchor);
    vi.advanceTimersByTime(1000);
    expect(prefetch).not.toHaveBeenCalled();
  });

  it("does not wait when a press begins, and asks once for an address", () => {
    const { anchor, prefetch, change } = world();
    fireEvent.pointerEnter(anchor);
    fireEvent.pointerDown(anchor);
    fireEvent.pointerEnter(anchor);
    vi.advanceTimersByTime(1000);
    expect(prefetch).toHaveBeenCalledTimes(1);
    change({ href: "/product/2" });
    fireEvent.pointerDown(anchor);
    expect(prefetch).toHaveBeenLastCalledWith("/product/2");
  });

  it("leaves alone what a finger only scrolls over, and does not wait for one that taps", () => {
    const { anchor, prefetch } = world();
    fireEvent.pointerDown(anchor, { pointerType: "touch" });
    fireEvent.pointerCancel(anchor, { pointerType: "touch" });
    vi.advanceTimersByTime(1000);
    expect(prefetch).not.toHaveBeenCalled();
    fireEvent.pointerDown(anchor, { pointerType: "touch" });
    fireEvent.pointerUp(anchor, { pointerType: "touch" });
    expect(prefetch).toHaveBeenCalledTimes(1);
  });

  it("asks for the picture of the next page first, in the best format", () => {
    const { anchor } = world({
      hero: { source: (width, format) => `/art/moon-${width}.${format}`, widths: [160, 320], sizes: "50vw" },
    });
    fireEvent.pointerDown(anchor);
    const [hint] = document.head.querySelectorAll<HTMLLinkElement>('link[rel="preload"][as="image"]');
    expect(hint?.type).toBe("image/avif");
    expect(hint?.getAttribute("imagesrcset")).toBe("/art/moon-160.avif 160w, /art/moon-320.avif 320w");
    expect(hint?.getAttribute("imagesizes")).toBe("50vw");
    hint?.remove();
  });

  it("leaves handlers and a reference of somebody else alone", () => {
    const onFocus = vi.fn<() => void>();
    const ref = { current: null };
    const { anchor, prefetch } = world({ onFocus, onPointerDown: (event) => event.preventDefault(), ref });
    act(() => anchor.focus());
    expect(onFocus).toHaveBeenCalledTimes(1);
    expect(ref.current).toBe(anchor);
    fireEvent.pointerDown(anchor);
    expect(prefetch).toHaveBeenCalledTimes(1);
  });

  it("hears of a keyboard, too", () => {
    const { anchor, prefetch } = world();
    act(() => anchor.focus());
    vi.advanceTimersByTime(65);
    expect(prefetch).toHaveBeenCalledTimes(1);
  });

  it("spares the data of people who asked for it", () => {
    vi.stubGlobal("navigator", { connection: { saveData: true } });
    const { anchor, prefetch } = world();
    fireEvent.pointerDown(anchor);
    expect(prefetch).not.toHaveBeenCalled();
  });

  it("asks when it comes into view, if told to", () => {
    const view = intersectionWorld();
    const { anchor, prefetch } = world({ prefetchInView: true });
    view.tell(anchor, false);
    expect(prefetch).not.toHaveBeenCalled();
    view.tell(anchor, true);
    expect(prefetch).toHaveBeenCalledTimes(1);
  });
});

describe("clicks", () => {
  it("go to the router", () => {
    const { anchor, navigate } = world();
    expect(fireEvent.click(anchor)).toBe(false);
    expect(navigate).toHaveBeenCalledWith("/product/1");
  });

  it.each([
    ["with a key that opens a tab", { ctrlKey: true }, {}],
    ["with a key that opens a window", { shiftKey: true }, {}],
    ["with another button", { button: 1 }, {}],
    ["for another tab", {}, { target: "_blank" }],
    ["for a download", {}, { download: "game.txt" }],
    ["for another site", {}, { href: "https://example.com/" }],
  ])("%s are the browser's", (_, init, props) => {
    const { anchor, navigate } = world(props);
    const click = createEvent.click(anchor, init);
    // jsdom cannot navigate and says so on the console.
    document.addEventListener("click", (event) => event.preventDefault(), { once: true });
    fireEvent(anchor, click);
    expect(navigate).not.toHaveBeenCalled();
  });

  it("go when a mouse button goes down, if told to, and once", () => {
    const { anchor, navigate } = world({ goesOnPress: true });
    fireEvent.pointerDown(anchor, { pointerType: "mouse", button: 0 });
    expect(navigate).toHaveBeenCalledTimes(1);
    expect(fireEvent.click(anchor, { detail: 1 })).toBe(false);
    expect(navigate).toHaveBeenCalledTimes(1);
    fireEvent.click(anchor, { detail: 0 });
    expect(navigate).toHaveBeenCalledTimes(2);
  });

  it.each([
    ["a finger", { pointerType: "touch", button: 0 }],
    ["another button", { pointerType: "mouse", button: 2 }],
    ["a key that opens a tab", { pointerType: "mouse", button: 0, metaKey: true }],
  ])("wait for the end of a press by %s", (_, press) => {
    const { anchor, navigate } = world({ goesOnPress: true });
    fireEvent.pointerDown(anchor, press);
    expect(navigate).not.toHaveBeenCalled();
  });

  it("go nowhere when somebody else took them", () => {
    const { anchor, navigate } = world({ onClick: (event) => event.preventDefault() });
    fireEvent.click(anchor);
    expect(navigate).not.toHaveBeenCalled();
  });
});
