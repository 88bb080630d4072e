import { act, fireEvent, render, screen } from "@testing-library/react";
import { renderToString } from "react-dom/server.browser";
import { expect, it, vi } from "vitest";
import { intersectionWorld } from "../../testing/intersection-world.ts";
import { Carousel } from "./Carousel.tsx";

const carousel = (names: readonly string[]) => (
  <Carousel
    label="Just in"
    items={names}
    itemKey={(name) => name}
    backLabel="Scroll back: Just in"
    onLabel="Scroll on: Just in"
    renderItem={(name) => <a href={`#${name}`}>{name}</a>}
  />
);

function world(names = ["one", "two", "three"]) {
  const view = intersectionWorld();
  const { rerender } = render(carousel(names));
  const track = screen.getByRole("list", { name: "Just in" });
  const scrollBy = vi.fn<(to: ScrollToOptions) => void>();
  Object.assign(track, { scrollBy });
  Object.defineProperty(track, "clientWidth", { value: 500 });
  const item = (name: string) => screen.getByRole("link", { name }).parentElement as Element;
  return {
    track,
    scrollBy,
    see: (name: string, isSeen: boolean) => act(() => view.tell(item(name), isSeen)),
    become: (next: readonly string[]) => rerender(carousel(next)),
    button: (name: string) => screen.queryByRole("button", { name: `${name}: Just in` }),
    press: (key: string) => fireEvent.keyDown(document.activeElement as Element, { key }),
    focused: () => document.activeElement?.textContent,
  };
}

it("has no buttons while everything fits, or nobody knows", () => {
  const { button, see } = world();
  expect(button("Scroll back")).toBeNull();
  see("one", true);
  see("three", true);
  expect(button("Scroll on")).toBeNull();
});

it("has buttons while there is more, and one that leads nowhere says so and keeps focus", () => {
  const { button, see } = world();
  see("three", false);
  expect(button("Scroll back")?.getAttribute("aria-disabled")).toBe("true");
  expect(button("Scroll on")?.getAttribute("aria-disabled")).toBe("false");
  const on = button("Scroll on");
  on?.focus();
  see("one", false);
  see("three", true);
  expect(button("Scroll back")?.getAttribute("aria-disabled")).toBe("false");
  expect(button("Scroll on")?.getAttribute("aria-disabled")).toBe("true");
  expect(document.activeElement).toBe(on);
});

it("scrolls nearly a page, and not where there is no way", () => {
  const { button, see, scrollBy } = world();
  see("three", false);
  fireEvent.click(button("Scroll on") as Element);
  expect(scrollBy).toHaveBeenLastCalledWith({ left: 450 });
  fireEvent.click(button("Scroll back") as Element);
  expect(scrollBy).toHaveBeenCalledTimes(1);
  see("one", false);
  fireEvent.click(button("Scroll back") as Element);
  expect(scrollBy).toHaveBeenLastCalledWith({ left: -450 });
});

it("walks from item to item by arrow keys, and stops at the ends", () => {
  const { press, focused } = world();
  screen.getByRole("link", { name: "one" }).focus();
  for (const [key, expected] of [
    ["ArrowLeft", "one"],
    ["ArrowRight", "two"],
    ["ArrowDown", "two"],
    ["End", "three"],
    ["ArrowRight", "three"],
    ["Home", "one"],
  ] as const) {
    press(key);
    expect(focused()).toBe(expected);
  }
});

it("looks at the new ends when its items change", () => {
  const { become, see, button } = world();
  see("three", false);
  become(["one", "two"]);
  see("one", true);
  see("two", true);
  expect(button("Scroll on")).toBeNull();
});

it("is a whole list in the markup of a server", () => {
  const page = renderToString(carousel(["one", "two"]));
  expect(page).toContain('href="#two"');
  expect(page).not.toContain("<button");
});
