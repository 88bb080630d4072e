import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { Rating } from "./Rating.tsx";

const shareOf = (average: number) => {
  const { container, unmount } = render(<Rating average={average} label="stars" />);
  const share = container.querySelector<HTMLElement>("[role=img]")?.style.getPropertyValue("--share");
  unmount();
  return share;
};

it.each([
  [0, "0%"],
  [4.24, "84%"],
  [4.25, "86%"],
  [5, "100%"],
  [7, "100%"],
  [-1, "0%"],
])("fills %f stars to %s", (average, share) => {
  expect(shareOf(average)).toBe(share);
});

it("says it in words, and the number beside it only to the eye", () => {
  render(<Rating average={4.2} count={12} label="4.2 of 5 stars from 12 people" />);
  expect(screen.getByRole("img", { name: "4.2 of 5 stars from 12 people" })).toBeDefined();
  expect(screen.getByText("(12)").getAttribute("aria-hidden")).toBe("true");
});
