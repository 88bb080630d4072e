import { act, fireEvent, render, screen, within } from "@testing-library/react";
import { renderToString } from "react-dom/server.browser";
import { beforeEach, expect, it, vi } from "vitest";
import { createToastQueue } from "../../core/toast-queue.ts";
import { showToast, Toasts } from "./Toasts.tsx";

beforeEach(() => {
  vi.useFakeTimers();
  return () => void vi.useRealTimers();
});

function world() {
  const queue = createToastQueue();
  const { container } = render(
    <>
      <button type="button">Elsewhere</button>
      <Toasts dismissLabel="Dismiss" queue={queue} />
    </>,
  );
  const corner = container.querySelector(".ui-toasts") as HTMLElement;
  return {
    queue,
    corner,
    show: (...message: Parameters<typeof queue.show>) => act(() => queue.show(...message)),
    wait: (ms: number) => act(() => vi.advanceTimersByTime(ms)),
    texts: () => [...corner.querySelectorAll(".ui-toast__text")].map((each) => each.textContent),
    crosses: () => within(corner).getAllByRole("button", { name: "Dismiss" }),
  };
}

it("has a place for good and bad news before there is any", () => {
  const { show } = world();
  const [status, alert] = [screen.getByRole("status"), screen.getByRole("alert")];
  show("In the cart");
  show("Not sent", { kind: "bad" });
  expect(status.textContent).toContain("In the cart");
  expect(alert.textContent).toContain("Not sent");
});

it("takes good news away after five seconds, and leaves bad news there", () => {
  const { show, wait, texts } = world();
  show("In the cart");
  show("Not sent", { kind: "bad" });
  wait(4999);
  expect(texts()).toEqual(["In the cart", "Not sent"]);
  wait(1);
  expect(texts()).toEqual(["Not sent"]);
  wait(60_000);
  expect(texts()).toEqual(["Not sent"]);
});

it("shows three at a time, and counts the time of the others from when they are seen", () => {
  const { show, wait, texts } = world();
  for (const text of ["one", "two", "three", "four"]) show(text);
  expect(texts()).toEqual(["one", "two", "three"]);
  wait(5000);
  expect(texts()).toEqual(["four"]);
  wait(4999);
  expect(texts()).toEqual(["four"]);
  wait(1);
  expect(texts()).toEqual([]);
});

it("waits while a pointer rests on them, and then only for what was left", () => {
  const { show, wait, texts, corner } = world();
  show("In the cart");
  wait(3000);
  fireEvent.pointerEnter(corner);
  wait(60_000);
  expect(texts()).toEqual(["In the cart"]);
  fireEvent.pointerLeave(corner);
  wait(1999);
  expect(texts()).toEqual(["In the cart"]);
  wait(1);
  expect(texts()).toEqual([]);
});

it("waits while one has focus, and while the page is hidden", () => {
  const { show, wait, texts, crosses } = world();
  show("In the cart");
  act(() => crosses()[0]?.focus());
  wait(60_000);
  expect(texts()).toEqual(["In the cart"]);
  act(() => screen.getByRole("button", { name: "Elsewhere" }).focus());
  const visibility = vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
  act(() => void document.dispatchEvent(new Event("visibilitychange")));
  wait(60_000);
  expect(texts()).toEqual(["In the cart"]);
  visibility.mockReturnValue("visible");
  act(() => void document.dispatchEvent(new Event("visibilitychange")));
  wait(5000);
  expect(texts()).toEqual([]);
});

it("hands focus on to the next cross, and at last back to where it came from", () => {
  const { show, crosses } = world();
  show("one");
  show("two");
  const elsewhere = screen.getByRole("button", { name: "Elsewhere" });
  act(() => elsewhere.focus());
  act(() => crosses()[0]?.focus());
  fireEvent.click(document.activeElement as Element);
  expect(document.activeElement).toBe(crosses()[0]);
  fireEvent.click(document.activeElement as Element);
  expect(document.activeElement).toBe(elsewhere);
});

it("does not wait for a pointer that was on a message that is gone", () => {
  const { show, wait, texts, corner, crosses } = world();
  show("one");
  fireEvent.pointerEnter(corner);
  fireEvent.click(crosses()[0] as Element);
  show("two");
  wait(5000);
  expect(texts()).toEqual([]);
});

it("takes words back, and says what comes from outside of React", () => {
  render(<Toasts dismissLabel="Dismiss" />);
  let takeBack = () => {};
  act(() => void (takeBack = showToast("Saved")));
  expect(screen.getByRole("status").textContent).toContain("Saved");
  act(takeBack);
  expect(screen.getByRole("status").textContent).toBe("");
});

it("says nothing in the markup of a server", () => {
  const queue = createToastQueue();
  queue.show("of somebody else");
  expect(renderToString(<Toasts dismissLabel="Dismiss" queue={queue} />)).not.toContain("somebody");
});
