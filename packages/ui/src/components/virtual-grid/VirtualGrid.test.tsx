import { act, fireEvent, render, screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { boxWorld } from "../../testing/box-world.ts";
import { hydrate, serverPage } from "../../testing/server-page.tsx";
import type { VirtualGridProps } from "./types.ts";
import { VirtualGrid } from "./VirtualGrid.tsx";

const numbers = Array.from({ length: 1001 }, (_, n) => n);
/** Three columns of 100 pixels. */
const three = { viewHeightPx: 100, viewWidthPx: 320, rowHeightPx: () => 20 };

function Numbers(props: Partial<VirtualGridProps<number>>) {
  return (
    <VirtualGrid
      label="Numbers"
      items={numbers}
      itemKey={(n) => n}
      minColumnPx={100}
      gapPx={10}
      estimateRowPx={() => 20}
      renderItem={(n) => <a href={`#${n}`}>Number {n}</a>}
      {...props}
    />
  );
}

const shown = () => screen.getAllByRole("listitem").map((item) => Number(item.getAttribute("aria-posinset")) - 1);
const link = (n: number) => screen.getByRole("link", { name: `Number ${n}` });

it("renders whole rows, and an unfinished last one", () => {
  const world = boxWorld(three);
  render(<Numbers />);
  expect(shown().length % 3).toBe(0);
  world.scrollTo(10_000);
  expect(shown().at(-1)).toBe(1000);
  expect(shown().length % 3).toBe(2);
});

it("measures one item of each row", () => {
  boxWorld(three);
  render(<Numbers />);
  const measured = screen.getAllByRole("listitem").filter((item) => item.hasAttribute("data-index"));
  expect(measured.length).toBe(shown().length / 3);
});

it("leads up, down and sideways with keys", () => {
  boxWorld(three);
  render(<Numbers />);
  act(() => link(4).focus());
  for (const [key, expected] of [
    ["ArrowDown", 7],
    ["ArrowLeft", 6],
    ["ArrowUp", 3],
    ["ArrowRight", 4],
  ] as const) {
    fireEvent.keyDown(document.activeElement as Element, { key });
    expect(document.activeElement).toBe(link(expected));
  }
});

it("takes a server's items over as they are, and measures nothing before it knows its columns", async () => {
  boxWorld(three);
  const error = vi.spyOn(console, "error");
  const page = serverPage(<Numbers />);
  const fifth = page.querySelector("a[href='#5']");
  expect(page.querySelector("[data-index]")).toBeNull();
  await hydrate(page, <Numbers />);
  expect(page.querySelector("a[href='#5']")).toBe(fifth);
  expect(page.querySelector("[data-index]")).not.toBeNull();
  expect(error).not.toHaveBeenCalled();
});
