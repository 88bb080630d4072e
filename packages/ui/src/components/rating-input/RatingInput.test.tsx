import { fireEvent, render, screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { RatingInput } from "./RatingInput.tsx";
import type { RatingInputProps } from "./types.ts";

function world(props: Partial<RatingInputProps> = {}) {
  const starLabel = (stars: number) => (stars === 1 ? "1 star" : `${stars} stars`);
  const { rerender } = render(<RatingInput label="Stars" starLabel={starLabel} {...props} />);
  return {
    star: (name: string) => screen.getByRole<HTMLInputElement>("radio", { name }),
    again: (next: Partial<RatingInputProps>) =>
      rerender(<RatingInput label="Stars" starLabel={starLabel} {...props} {...next} />),
  };
}

it("is a group of five radios with names of their own", () => {
  world();
  expect(screen.getByRole("group", { name: "Stars" })).toBeDefined();
  expect(screen.getAllByRole("radio").map((radio) => radio.getAttribute("aria-label"))).toEqual([
    "1 star",
    "2 stars",
    "3 stars",
    "4 stars",
    "5 stars",
  ]);
});

it("keeps what was chosen by itself, and says it", () => {
  const onChange = vi.fn<(stars: number) => void>();
  const { star } = world({ onChange });
  fireEvent.click(star("4 stars"));
  expect(onChange).toHaveBeenCalledWith(4);
  expect(star("4 stars").checked).toBe(true);
});

it("shows what its owner says, also nothing", () => {
  const { star, again } = world({ value: null });
  fireEvent.click(star("3 stars"));
  expect(star("3 stars").checked).toBe(false);
  again({ value: 3 });
  expect(star("3 stars").checked).toBe(true);
  again({ value: null });
  expect(screen.queryByRole("radio", { checked: true })).toBeNull();
});

it("says its number in a form, and that it must be there", () => {
  const { star } = world({ name: "stars", isRequired: true });
  expect(star("2 stars").value).toBe("2");
  expect(star("2 stars").name).toBe("stars");
  expect(star("2 stars").required).toBe(true);
});

it("tells what is wrong, and that it belongs to the stars", () => {
  const { again } = world();
  expect(screen.getByRole("alert").textContent).toBe("");
  again({ error: "Choose how many stars this gets." });
  expect(screen.getByRole("alert").textContent).toBe("Choose how many stars this gets.");
  expect(screen.getByRole("group").getAttribute("aria-describedby")).toBe(screen.getByRole("alert").id);
});

it("keeps two of them apart", () => {
  world();
  world();
  const names = new Set(screen.getAllByRole<HTMLInputElement>("radio").map((radio) => radio.name));
  expect(names.size).toBe(2);
});
