import { act, fireEvent, render, screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { Tabs } from "./Tabs.tsx";
import type { TabsProps } from "./types.ts";

const three = ["about", "reviews", "seller"].map((id) => ({
  id,
  label: id,
  content: <input aria-label={`Field of ${id}`} />,
}));

async function world(props: Partial<TabsProps> = {}) {
  const onChoose = vi.fn<(id: string) => void>();
  await act(async () => render(<Tabs label="Product" tabs={three} onChoose={onChoose} {...props} />));
  return {
    onChoose,
    click: (name: string) => act(async () => fireEvent.click(screen.getByRole("tab", { name }))),
    press: (key: string) => act(async () => void fireEvent.keyDown(document.activeElement as Element, { key })),
    chosen: () => screen.getByRole("tab", { selected: true }).textContent,
  };
}

it("opens the first tab, or the one that it is told to", async () => {
  const { chosen } = await world();
  expect(chosen()).toBe("about");
  expect(screen.getByRole("tabpanel", { name: "about" })).toBeDefined();
});

it("opens another one at first when told to", async () => {
  const { chosen } = await world({ initial: "seller" });
  expect(chosen()).toBe("seller");
});

it("renders a content when it is first asked for, and keeps what was done in it", async () => {
  const { click, onChoose } = await world();
  expect(screen.queryByLabelText("Field of reviews")).toBeNull();
  fireEvent.change(screen.getByLabelText("Field of about"), { target: { value: "draft" } });
  await click("reviews");
  expect(onChoose).toHaveBeenCalledWith("reviews");
  expect(screen.getByLabelText("Field of reviews")).toBeDefined();
  await click("about");
  expect(screen.getByLabelText("Field of about")).toHaveProperty("value", "draft");
});

it("walks with arrows, round and round, and takes focus along", async () => {
  const { press, chosen } = await world();
  act(() => screen.getByRole("tab", { name: "about" }).focus());
  for (const [key, expected] of [
    ["ArrowLeft", "seller"],
    ["ArrowRight", "about"],
    ["End", "seller"],
    ["Home", "about"],
    ["x", "about"],
  ] as const) {
    await press(key);
    expect(chosen()).toBe(expected);
    expect(document.activeElement?.textContent).toBe(expected);
  }
});

it("is one stop for the Tab key", async () => {
  await world();
  expect(screen.getAllByRole("tab").map((tab) => tab.tabIndex)).toEqual([0, -1, -1]);
});

it("says nothing when the open tab is chosen again", async () => {
  const { click, onChoose } = await world();
  await click("about");
  expect(onChoose).not.toHaveBeenCalled();
});
