import { act, createEvent, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
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
    const seen: { show: () => void } = { show: () => {} };
    class Observer {
      constructor(tell: (entries: { isIntersecting: boolean }[]) => void) {
        seen.show = () => tell([{ isIntersecting: true }]);
      }
      observe() {}
      disconnect() {}
    }
    vi.stubGlobal("IntersectionObserver", Observer);
    const { prefetch } = world({ prefetchInView: true });
    expect(prefetch).not.toHaveBeenCalled();
    seen.show();
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

  it("go nowhere when somebody else took them", () => {
    const { anchor, navigate } = world({ onClick: (event) => event.preventDefault() });
    fireEvent.click(anchor);
    expect(navigate).not.toHaveBeenCalled();
  });
});
