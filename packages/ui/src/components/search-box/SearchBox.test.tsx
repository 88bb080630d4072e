import { fireEvent, render, screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { SearchBox } from "./SearchBox.tsx";
import type { SearchBoxProps } from "./types.ts";

const titles = ["Mega Man", "Mega Man 2", "Omega Race"];

function world(more: Partial<SearchBoxProps<string>> = {}) {
  const onType = vi.fn<(text: string) => void>();
  const onSearch = vi.fn<(text: string) => void>();
  const box = (props: Partial<SearchBoxProps<string>>) => (
    <SearchBox
      label="Search"
      submitLabel="Go"
      suggestions={titles}
      suggestionText={(title) => title}
      suggestionKey={(title) => title}
      suggestionCount={(count) => `${count} suggestions`}
      onType={onType}
      onSearch={onSearch}
      {...more}
      {...props}
    />
  );
  const { rerender } = render(box({}));
  const field = screen.getByRole<HTMLInputElement>("combobox", { name: "Search" });
  return {
    field,
    onType,
    onSearch,
    type: (text: string) => fireEvent.change(field, { target: { value: text } }),
    press: (key: string, init = {}) => fireEvent.keyDown(field, { key, ...init }),
    active: () => screen.queryAllByRole("option", { selected: true }).map((option) => option.textContent),
    change: (props: Partial<SearchBoxProps<string>>) => rerender(box(props)),
  };
}

describe("typing", () => {
  it("shows each key at once and tells of it", () => {
    const { field, type, onType } = world();
    type("mega");
    expect(field.value).toBe("mega");
    expect(onType).toHaveBeenCalledWith("mega");
  });

  it("opens the list, marks what fits and says how many there are", () => {
    const { field, type } = world();
    expect(screen.queryByRole("listbox")).toBeNull();
    type("mega");
    expect(field.getAttribute("aria-expanded")).toBe("true");
    expect(field.getAttribute("aria-controls")).toBe(screen.getByRole("listbox").id);
    expect(screen.getAllByText(/mega/i, { selector: "mark" })).toHaveLength(3);
    expect(screen.getByRole("status").textContent).toBe("3 suggestions");
  });

  it("stays closed without suggestions", () => {
    const { field, type } = world({ suggestions: [] });
    type("xyz");
    expect(field.getAttribute("aria-expanded")).toBe("false");
    expect(screen.getByRole("status").textContent).toBe("");
  });
});

describe("keys", () => {
  it("walks through the suggestions and the field, round and round", () => {
    const { field, type, press, active } = world();
    type("m");
    press("ArrowDown");
    expect(active()).toEqual(["Mega Man"]);
    expect(document.getElementById(field.getAttribute("aria-activedescendant") ?? "")?.textContent).toBe("Mega Man");
    press("ArrowUp");
    expect(active()).toEqual([]);
    press("ArrowUp");
    expect(active()).toEqual(["Omega Race"]);
    press("ArrowDown");
    expect(active()).toEqual([]);
  });

  it("picks the active one with Enter", () => {
    const { field, type, press, onSearch } = world();
    type("m");
    press("ArrowDown");
    press("Enter");
    expect(field.value).toBe("Mega Man");
    expect(onSearch).toHaveBeenCalledWith("Mega Man");
    expect(screen.queryByRole("listbox")).toBeNull();
  });

  it("searches for the trimmed text when none is active", () => {
    const { field, type, onSearch } = world();
    type("  mega ");
    fireEvent.submit(field);
    expect(onSearch).toHaveBeenCalledWith("mega");
  });

  it("closes with Escape, and leaves a second Escape to others", () => {
    const { type, press } = world();
    type("m");
    expect(press("Escape")).toBe(false);
    expect(screen.queryByRole("listbox")).toBeNull();
    expect(press("Escape")).toBe(true);
  });

  it("leaves keys to an input method that composes a word", () => {
    const { type, press, active } = world();
    type("m");
    press("ArrowDown", { isComposing: true });
    expect(active()).toEqual([]);
  });
});

it("keeps focus in the field while a suggestion is pressed", () => {
  const { type, onSearch } = world();
  type("m");
  const option = screen.getByRole("option", { name: "Mega Man 2" });
  expect(fireEvent.mouseDown(option)).toBe(false);
  fireEvent.click(option);
  expect(onSearch).toHaveBeenCalledWith("Mega Man 2");
});

it("hands a suggestion to whoever wants it whole", () => {
  const onPick = vi.fn<(suggestion: string) => void>();
  const { type, onSearch } = world({ onPick });
  type("m");
  fireEvent.click(screen.getByRole("option", { name: "Omega Race" }));
  expect(onPick).toHaveBeenCalledWith("Omega Race");
  expect(onSearch).not.toHaveBeenCalled();
});

it("closes when focus leaves it", () => {
  const { field, type } = world();
  type("m");
  fireEvent.blur(field);
  expect(screen.queryByRole("listbox")).toBeNull();
});

it("takes another value from the page, and keeps what was typed while the page has none to give", () => {
  const { field, type, change } = world({ value: "mega" });
  type("mega m");
  change({ value: "mega", suggestions: [] });
  expect(field.value).toBe("mega m");
  change({ value: "zelda" });
  expect(field.value).toBe("zelda");
});

it("calls the list of suggestions by a name of its own", () => {
  const { field } = world({ suggestionsLabel: "Suggestions" });
  fireEvent.change(field, { target: { value: "me" } });
  expect(screen.getByRole("listbox", { name: "Suggestions" })).toBeDefined();
});
