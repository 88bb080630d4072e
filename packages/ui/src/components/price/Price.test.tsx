import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { Price } from "./Price.tsx";

it.each([
  [0, "$0.00"],
  [5, "$0.05"],
  [123_456, "$1,234.56"],
  [100_000_000, "$1,000,000.00"],
])("writes %i cents as %s", (cents, text) => {
  render(<Price cents={cents} />);
  expect(screen.getByText(text).getAttribute("value")).toBe(String(cents / 100));
});

it("writes as the reader's country does", () => {
  const { container } = render(<Price cents={123_456} currency="EUR" locale="de-DE" />);
  expect(container.textContent).toBe("1.234,56\u00a0€");
});
