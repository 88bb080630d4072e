import { act, fireEvent, render, screen } from "@testing-library/react";
import { beforeEach, expect, it, vi } from "vitest";
import { say } from "./toasts.ts";
import { Toasts } from "./Toasts.tsx";

beforeEach(() => {
  vi.useFakeTimers();
  return () => void vi.useRealTimers();
});

const wait = (ms: number) => act(() => vi.advanceTimersByTime(ms));

it("says it where it is read out, and no longer after six seconds", () => {
  render(<Toasts />);
  act(() => say("In the cart"));
  wait(5_999);
  expect(screen.getByRole("status").textContent).toContain("In the cart");
  wait(1);
  expect(screen.getByRole("status").textContent).toBe("");
});

it("stays while somebody is at it", () => {
  render(<Toasts />);
  act(() => say("In the cart"));
  const button = screen.getByRole("button", { name: "Dismiss" });
  act(() => button.focus());
  wait(60_000);
  expect(screen.getByRole("status").textContent).toContain("In the cart");
  act(() => button.blur());
  wait(6_000);
  expect(screen.getByRole("status").textContent).toBe("");
});

it("goes when it is sent away", () => {
  render(<Toasts />);
  act(() => say("In the cart"));
  fireEvent.click(screen.getByRole("button", { name: "Dismiss" }));
  expect(screen.getByRole("status").textContent).toBe("");
});
