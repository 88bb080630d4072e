import { act, fireEvent, render, screen } from "@testing-library/react";
import { useOptimistic, useState } from "react";
import { expect, it, vi } from "vitest";
import { filterWords } from "../../testing/filter-words.ts";
import { FilterPanel } from "../filter-panel/FilterPanel.tsx";
import type { Filters } from "../filter-panel/types.ts";
import { AppliedFilters } from "./AppliedFilters.tsx";

const three: Filters = { chosen: { platform: ["nes"], tags: ["a"] }, price: { minCents: 500, maxCents: null } };

function world() {
  const onChange = vi.fn<(next: Filters) => void | Promise<void>>();
  function Page() {
    const [filters, setFilters] = useState(three);
    return (
      <AppliedFilters
        label="Applied filters"
        value={filters}
        onChange={(next) => {
          const later = onChange(next);
          if (later) return later;
          setFilters(next);
          return undefined;
        }}
        filterLabel={(filter) => ("facet" in filter ? filter.value : `From ${filter.cents}`)}
        removeLabel={(label) => `Remove ${label}`}
        clearLabel="Clear filters"
      />
    );
  }
  render(<Page />);
  return {
    onChange,
    click: (name: string) =>
      act(async () => {
        const button = screen.getByRole("button", { name });
        button.focus();
        fireEvent.click(button);
      }),
    shown: () => screen.queryAllByRole("listitem").map((item) => item.textContent),
    focused: () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.className,
  };
}

it("names what narrows, each with its own cross", () => {
  const { shown } = world();
  expect(screen.getByRole("list", { name: "Applied filters" })).toBeDefined();
  expect(shown()).toEqual(["nes✕", "a✕", "From 500✕"]);
});

it("takes one off, and keeps focus beside it", async () => {
  const { click, shown, focused, onChange } = world();
  await click("Remove a");
  expect(shown()).toEqual(["nes✕", "From 500✕"]);
  expect(focused()).toBe("Remove From 500");
  expect(onChange).toHaveBeenLastCalledWith({ ...three, chosen: { platform: ["nes"], tags: [] } });
  await click("Remove From 500");
  expect(focused()).toBe("Remove nes");
  await click("Remove nes");
  expect(shown()).toEqual([]);
  expect(focused()).toBe("ui-applied");
});

it("takes off two in a row while the page is still at the first", async () => {
  const { click, shown, onChange } = world();
  onChange.mockReturnValue(new Promise(() => {}));
  await click("Remove nes");
  await click("Remove a");
  expect(shown()).toEqual(["From 500✕"]);
  expect(onChange).toHaveBeenLastCalledWith({ ...three, chosen: { platform: [], tags: [] } });
});

it("clears all", async () => {
  const { click, shown, focused, onChange } = world();
  await click("Clear filters");
  expect(onChange).toHaveBeenLastCalledWith({ chosen: {}, price: { minCents: null, maxCents: null } });
  expect(shown()).toEqual([]);
  expect(focused()).toBe("ui-applied");
});

it("agrees with the panel beside it while the page is still at the first change, if both are given one state", async () => {
  const onChange = vi.fn<(next: Filters) => Promise<void>>(() => new Promise(() => {}));
  const platforms = { name: "platform", label: "Platforms", values: [{ value: "snes", label: "Super NES", count: 3 }] };
  function Page() {
    const [value, showAtOnce] = useOptimistic(three);
    const change = (next: Filters) => {
      showAtOnce(next);
      return onChange(next);
    };
    return (
      <>
        <FilterPanel label="Filters" facets={[platforms]} value={value} words={filterWords} onChange={change} />
        <AppliedFilters
          label="Applied filters"
          value={value}
          onChange={change}
          filterLabel={(filter) => ("facet" in filter ? filter.value : `From ${filter.cents}`)}
          removeLabel={(label) => `Remove ${label}`}
          clearLabel="Clear filters"
        />
      </>
    );
  }
  render(<Page />);
  await act(async () => void fireEvent.click(screen.getByRole("checkbox", { name: /Super NES/ })));
  await act(async () => void fireEvent.click(screen.getByRole("button", { name: "Remove a" })));
  expect(onChange).toHaveBeenLastCalledWith({ ...three, chosen: { platform: ["nes", "snes"], tags: [] } });
});
