import { act, fireEvent, render, screen } from "@testing-library/react";
import { createRef, type ReactNode } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { hydrate, serverPage } from "../../testing/server-page.tsx";
import { boxWorld } from "../../testing/box-world.ts";
import type { VirtualHandle } from "../virtual-rows/types.ts";
import type { VirtualListProps } from "./types.ts";
import { VirtualList } from "./VirtualList.tsx";

const numbers = Array.from({ length: 1000 }, (_, n) => n);
const small = { viewHeightPx: 100, viewWidthPx: 300, rowHeightPx: () => 20 };

function Numbers(props: Partial<VirtualListProps<number>>) {
  return (
    <VirtualList
      label="Numbers"
      items={numbers}
      itemKey={(n) => n}
      estimateItemPx={20}
      renderItem={(n) => <a href={`#${n}`}>Number {n}</a>}
      {...props}
    />
  );
}

const shown = () => screen.getAllByRole("listitem").map((item) => Number(item.getAttribute("aria-posinset")) - 1);
const link = (n: number) => screen.getByRole("link", { name: `Number ${n}` });

beforeEach(() => sessionStorage.clear());

describe("what is rendered", () => {
  it("holds what is in view and a little more", () => {
    boxWorld(small);
    render(<Numbers />);
    expect(shown()[0]).toBe(0);
    expect(shown().length).toBeLessThan(15);
  });

  it("follows the page, in the same commit as the scroll event", () => {
    const world = boxWorld(small);
    render(<Numbers />);
    world.scrollTo(10_000);
    expect(shown()).toContain(500);
    expect(shown()).not.toContain(0);
  });

  it("renders again only the items that come in", () => {
    const world = boxWorld(small);
    const renderItem = vi.fn<(n: number) => ReactNode>((n) => <span>{n}</span>);
    render(<Numbers renderItem={renderItem} />);
    world.scrollTo(2000);
    renderItem.mockClear();
    world.scrollTo(2080);
    expect(renderItem.mock.calls.length).toBeLessThanOrEqual(4);
  });

  it("copes with no items", () => {
    boxWorld(small);
    render(<Numbers items={[]} after={<p>Nothing here</p>} />);
    expect(screen.queryAllByRole("listitem")).toEqual([]);
    expect(screen.getByText("Nothing here")).toBeDefined();
  });
});

describe("for people who cannot see it", () => {
  it("says which item of how many each one is", () => {
    const world = boxWorld(small);
    render(<Numbers totalCount={100_000} />);
    world.scrollTo(10_000);
    const item = link(500).closest("[role=listitem]");
    expect(item?.getAttribute("aria-posinset")).toBe("501");
    expect(item?.getAttribute("aria-setsize")).toBe("100000");
    expect(screen.getByRole("list", { name: "Numbers" })).toBeDefined();
  });

  it("keeps the focused item while the list moves away", () => {
    const world = boxWorld(small);
    render(<Numbers />);
    act(() => link(2).focus());
    world.scrollTo(10_000);
    expect(document.activeElement).toBe(link(2));
    expect(shown()).toContain(500);
  });

  it("lets go of it when focus leaves the list", () => {
    const world = boxWorld(small);
    render(<Numbers />);
    act(() => link(2).focus());
    world.scrollTo(10_000);
    act(() => link(2).blur());
    expect(shown()).not.toContain(2);
  });

  it("leads with keys from item to item, to ones that were not rendered, too", () => {
    boxWorld(small);
    render(<Numbers />);
    act(() => link(0).focus());
    fireEvent.keyDown(link(0), { key: "ArrowDown" });
    expect(document.activeElement).toBe(link(1));
    fireEvent.keyDown(link(1), { key: "End" });
    expect(document.activeElement).toBe(link(999));
  });

  it.each([{ key: "PageDown" }, { key: "ArrowDown", ctrlKey: true }, { key: "a" }])("leaves %o alone", (init) => {
    boxWorld(small);
    render(<Numbers />);
    act(() => link(0).focus());
    expect(fireEvent.keyDown(link(0), init)).toBe(true);
    expect(document.activeElement).toBe(link(0));
  });

  it("leaves arrows to a field inside of an item", () => {
    boxWorld(small);
    render(<Numbers renderItem={(n) => <input aria-label={`Field ${n}`} />} />);
    const field = screen.getByRole("textbox", { name: "Field 0" });
    act(() => field.focus());
    expect(fireEvent.keyDown(field, { key: "ArrowDown" })).toBe(true);
    expect(document.activeElement).toBe(field);
  });

  it("can be reached and scrolled by keys when it has a box of its own", () => {
    boxWorld(small);
    render(<Numbers scroller="element" />);
    expect(screen.getByRole("region", { name: "Numbers" }).tabIndex).toBe(0);
  });
});

describe("from a server", () => {
  it("has its first items in the markup, and takes them over without a warning", async () => {
    boxWorld(small);
    const error = vi.spyOn(console, "error");
    const page = serverPage(<Numbers serverItems={7} />);
    const third = page.querySelector("a[href='#3']");
    expect(page.querySelectorAll("[role=listitem]").length).toBeGreaterThanOrEqual(7);
    await hydrate(page, <Numbers serverItems={7} />);
    expect(page.querySelector("a[href='#3']")).toBe(third);
    expect(error).not.toHaveBeenCalled();
  });

  it("stays where its reader had scrolled before any script ran", async () => {
    const world = boxWorld(small);
    const page = serverPage(<Numbers />);
    world.scrollTo(4000);
    await hydrate(page, <Numbers />);
    expect(window.scrollY).toBe(4000);
    expect(page.querySelector("a[href='#200']")).not.toBeNull();
  });

  it("opens where it was left", async () => {
    const world = boxWorld(small);
    const { unmount } = render(<Numbers restoreKey="numbers" />);
    world.scrollTo(4010);
    const left = shown();
    const leftAt = window.scrollY;
    unmount();
    window.scrollTo({ top: 0 });
    await hydrate(serverPage(<Numbers restoreKey="numbers" />), <Numbers restoreKey="numbers" />);
    expect(window.scrollY).toBe(leftAt);
    expect(shown()).toEqual(expect.arrayContaining(left.slice(1, 5)));
  });
});

describe("more to come", () => {
  it("asks once for each length when the end comes near", () => {
    const world = boxWorld(small);
    const onEndNear = vi.fn<() => void>();
    const { rerender } = render(<Numbers items={numbers.slice(0, 50)} onEndNear={onEndNear} />);
    expect(onEndNear).not.toHaveBeenCalled();
    world.scrollTo(880);
    world.scrollTo(900);
    rerender(<Numbers items={numbers.slice(0, 50)} onEndNear={() => onEndNear()} />);
    expect(onEndNear).toHaveBeenCalledTimes(1);
    rerender(<Numbers items={numbers.slice(0, 51)} onEndNear={onEndNear} />);
    expect(onEndNear).toHaveBeenCalledTimes(2);
  });
});

describe("coming back", () => {
  it("opens where it was left", () => {
    const world = boxWorld(small);
    const { unmount } = render(<Numbers restoreKey="numbers" />);
    world.scrollTo(6000);
    world.rest();
    unmount();
    window.scrollTo({ top: 0 });
    render(<Numbers restoreKey="numbers" />);
    expect(window.scrollY).toBe(6000);
    expect(shown()).toContain(300);
  });

  it("opens where the page is without a name to remember it by", () => {
    const world = boxWorld(small);
    const { unmount } = render(<Numbers />);
    world.scrollTo(6000);
    unmount();
    window.scrollTo({ top: 0 });
    render(<Numbers />);
    expect(shown()[0]).toBe(0);
    expect(sessionStorage.length).toBe(0);
  });
});

describe("headers", () => {
  it("keeps the header of what is in view, and marks it as one that sticks", () => {
    const world = boxWorld(small);
    render(<Numbers isHeader={(n) => n % 100 === 0} />);
    world.scrollTo(10_900);
    expect(shown()[0]).toBe(500);
    expect(link(500).closest("[role=listitem]")?.className).toContain("sticky");
    expect(shown()).not.toContain(400);
  });
});

it("moves to an item when asked, and nowhere for one that it does not have", () => {
  boxWorld(small);
  const handle = createRef<VirtualHandle>();
  render(<Numbers handle={handle} />);
  act(() => handle.current?.scrollToItem(1000));
  expect(window.scrollY).toBe(0);
  act(() => handle.current?.scrollToItem(700));
  expect(window.scrollY).toBe(14_000);
});
