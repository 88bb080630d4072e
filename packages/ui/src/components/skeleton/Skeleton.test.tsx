import { render } from "@testing-library/react";
import { expect, it } from "vitest";
import { Skeleton } from "./Skeleton.tsx";

it("has as many lines as it was asked for, and a picture only when asked", () => {
  const { container, rerender } = render(<Skeleton lines={3} />);
  expect(container.querySelectorAll(".ui-skeleton__line")).toHaveLength(3);
  expect(container.querySelector(".ui-skeleton__picture")).toBeNull();
  rerender(<Skeleton lines={0} ratio={0.75} />);
  expect(container.querySelectorAll(".ui-skeleton__line")).toHaveLength(0);
  expect(container.querySelector<HTMLElement>(".ui-skeleton__picture")?.style.aspectRatio).toContain("0.75");
});

it("is nothing to a screen reader", () => {
  const { container } = render(<Skeleton />);
  expect(container.firstElementChild?.getAttribute("aria-hidden")).toBe("true");
});
