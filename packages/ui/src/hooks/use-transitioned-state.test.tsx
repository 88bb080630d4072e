import { act, render, screen } from "@testing-library/react";
import { Suspense, use, useLayoutEffect } from "react";
import { expect, it } from "vitest";
import { useTransitionedState } from "./use-transitioned-state.ts";

const ready = Promise.resolve();

function world() {
  let finish = () => {};
  const slow = new Promise<void>((resolve) => (finish = resolve));
  const control: { set: (next: string) => void } = { set: () => {} };
  function Slow({ value }: { value: string }) {
    use(value === "b" ? slow : ready);
    return <output>{value}</output>;
  }
  function Both() {
    const state = useTransitionedState("a");
    useLayoutEffect(() => void (control.set = state.set));
    return (
      <>
        <label>
          {state.isPending ? "busy" : "idle"} <input readOnly value={state.wanted} />
        </label>
        <Slow value={state.shown} />
      </>
    );
  }
  return { Both, finish: () => finish(), set: (next: string) => control.set(next) };
}

it("shows what was chosen at once, and keeps the rest until the new one is ready", async () => {
  const { Both, finish, set } = world();
  await act(async () => render(<Both />, { wrapper: Suspense }));
  await act(async () => set("b"));
  expect(screen.getByRole("textbox")).toHaveProperty("value", "b");
  expect(screen.getByRole("status").textContent).toBe("a");
  expect(screen.getByText(/busy/)).toBeDefined();
  await act(async () => finish());
  expect(screen.getByRole("status").textContent).toBe("b");
  expect(screen.getByText(/idle/)).toBeDefined();
});

it("gives up a value when another one is asked for meanwhile", async () => {
  const { Both, set } = world();
  await act(async () => render(<Both />, { wrapper: Suspense }));
  await act(async () => set("b"));
  await act(async () => set("c"));
  expect(screen.getByRole("status").textContent).toBe("c");
  expect(screen.getByText(/idle/)).toBeDefined();
});
