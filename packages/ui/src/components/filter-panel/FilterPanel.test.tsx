import { act, fireEvent, render, screen, within } from "@testing-library/react";
import { useState } from "react";
import { renderToString } from "react-dom/server.browser";
import { expect, it, vi } from "vitest";
import { filterWords } from "../../testing/filter-words.ts";
import { FilterPanel } from "./FilterPanel.tsx";
import type { Facet, FilterPanelProps, Filters } from "./types.ts";

const valuesOf = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ value: `v${at}`, label: `Value ${at}`, count: 1000 + at }));
const facets: Facet[] = [
  { name: "platform", label: "Platforms", values: valuesOf(3), isOneOf: true },
  { name: "tags", label: "Tags", values: valuesOf(9) },
];
const nothing: Filters = { chosen: {}, price: { minCents: null, maxCents: null } };

function world({ value = nothing, ...props }: Partial<FilterPanelProps> = {}) {
  const onChange = vi.fn<(next: Filters) => void | Promise<void>>();
  function Page() {
    const [filters, setFilters] = useState(value);
    return (
      <FilterPanel
        label="Filters"
        facets={facets}
        value={filters}
        words={filterWords}
        onChange={(next) => {
          const later = onChange(next);
          if (later) return later;
          setFilters(next);
          return undefined;
        }}
        {...props}
      />
    );
  }
  render(<Page />);
  const group = (name: string) => within(screen.getByRole("group", { name }));
  return {
    onChange,
    group,
    box: (facet: string, name: RegExp) => group(facet).getByRole<HTMLInputElement>("checkbox", { name }),
    click: (element: Element) => act(async () => void fireEvent.click(element)),
    field: (name: string) => screen.getByRole<HTMLInputElement>("textbox", { name }),
    type: (name: string, text: string) =>
      act(async () => void fireEvent.change(screen.getByRole("textbox", { name }), { target: { value: text } })),
  };
}

it("names boxes by their value and count, in groups by their facet", () => {
  const { group } = world();
  expect(group("Platforms").getAllByRole("checkbox").length).toBe(3);
  expect(group("Platforms").getByRole("checkbox", { name: "Value 1 1,001" })).toBeDefined();
  expect(screen.getByRole("complementary", { name: "Filters" })).toBeDefined();
});

it("lets go of the first value where there is one at a time, and keeps many elsewhere", async () => {
  const { box, click, onChange } = world();
  await click(box("Platforms", /Value 0/));
  await click(box("Platforms", /Value 1/));
  await click(box("Tags", /Value 0/));
  await click(box("Tags", /Value 1/));
  expect(onChange).toHaveBeenLastCalledWith({ ...nothing, chosen: { platform: ["v1"], tags: ["v0", "v1"] } });
  expect(box("Platforms", /Value 0/).checked).toBe(false);
});

it("ticks at once and marks its numbers while the results are on their way", async () => {
  const { box, click, onChange } = world();
  let arrive = () => {};
  onChange.mockReturnValue(new Promise((resolve) => (arrive = resolve)));
  await click(box("Tags", /Value 2/));
  expect(box("Tags", /Value 2/).checked).toBe(true);
  expect(document.querySelector("form")?.dataset["stale"]).toBe("true");
  await act(async () => arrive());
  // The page did not take it over: the box says what is true.
  expect(box("Tags", /Value 2/).checked).toBe(false);
  expect(document.querySelector("form")?.dataset["stale"]).toBe("false");
});

it("shows the first values and those that are chosen, and goes on at the first of the rest", async () => {
  const { group, click } = world({ value: { chosen: { tags: ["v8"] } } });
  expect(group("Tags").getAllByRole("checkbox").length).toBe(7);
  await click(group("Tags").getByRole("button", { name: "Show all 9 tags" }));
  expect(group("Tags").getAllByRole("checkbox").length).toBe(9);
  expect(document.activeElement?.getAttribute("value")).toBe("v6");
  expect(group("Tags").queryByRole("button")).toBeNull();
});

it("takes a price when a field is left, by Enter and by the button, and never twice", async () => {
  const { type, field, click, onChange } = world();
  await type("Minimum price", "5");
  expect(onChange).not.toHaveBeenCalled();
  await act(async () => void fireEvent.blur(field("Minimum price")));
  expect(onChange).toHaveBeenLastCalledWith({ ...nothing, price: { minCents: 500, maxCents: null } });
  await type("Maximum price", "$30.00");
  await act(async () => void fireEvent.keyDown(field("Maximum price"), { key: "Enter" }));
  expect(onChange).toHaveBeenLastCalledWith({ ...nothing, price: { minCents: 500, maxCents: 3000 } });
  await click(screen.getByRole("button", { name: "Apply price" }));
  expect(onChange).toHaveBeenCalledTimes(2);
  await type("Maximum price", "");
  await click(screen.getByRole("button", { name: "Apply price" }));
  expect(onChange).toHaveBeenLastCalledWith({ ...nothing, price: { minCents: 500, maxCents: null } });
});

it("turns limits the right way round, and says what is no amount", async () => {
  const { type, field, click, onChange } = world();
  await type("Minimum price", "50");
  await type("Maximum price", "some");
  expect(field("Maximum price").getAttribute("aria-invalid")).toBe("true");
  await click(screen.getByRole("button", { name: "Apply price" }));
  expect(onChange).not.toHaveBeenCalled();
  await type("Maximum price", "20");
  await click(screen.getByRole("button", { name: "Apply price" }));
  expect(field("Minimum price").value).toBe("20");
  expect(field("Maximum price").value).toBe("50");
});

it("has no fields for a price where nothing has one", () => {
  world({ value: { chosen: {} } });
  expect(screen.queryByRole("group", { name: "Price" })).toBeNull();
});

it("opens and closes for those who see a button", async () => {
  const { click } = world();
  const toggle = screen.getByRole("button", { name: "Show filters" });
  expect(toggle.getAttribute("aria-expanded")).toBe("false");
  await click(toggle);
  expect(toggle.textContent).toBe("Hide filters");
  expect(toggle.getAttribute("aria-expanded")).toBe("true");
});

it("is a form without JavaScript that keeps what else the address says", () => {
  const form = { action: "/search", kept: { q: "moon" }, minName: "min", maxName: "max" };
  const page = renderToString(
    <FilterPanel
      label="Filters"
      facets={facets}
      value={{ chosen: { tags: ["v1"] }, price: { minCents: 500, maxCents: null } }}
      words={filterWords}
      onChange={() => {}}
      form={form}
    />,
  );
  const body = new DOMParser().parseFromString(page, "text/html").body;
  const fields = new FormData(body.querySelector("form") ?? undefined);
  expect(body.querySelector("form")?.getAttribute("action")).toBe("/search");
  expect([...fields]).toEqual([
    ["q", "moon"],
    ["tags", "v1"],
    ["min", "5"],
    ["max", ""],
  ]);
  expect(body.querySelector("noscript")?.textContent).toContain("Apply filters");
});

it("opens behind its button, and whole", async () => {
  const { click } = world();
  const panel = screen.getByRole("complementary", { name: "Filters" });
  expect(panel.dataset).toMatchObject({ open: "false", whole: "false" });
  await click(screen.getByRole("button", { name: filterWords.show }));
  expect(panel.dataset).toMatchObject({ open: "true", whole: "true" });
});
