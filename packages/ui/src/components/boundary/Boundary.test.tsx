import { act, fireEvent, render, screen } from "@testing-library/react";
import { use, type ReactNode } from "react";
import { beforeEach, expect, it, vi } from "vitest";
import { Boundary } from "./Boundary.tsx";
import type { BoundaryProps } from "./types.ts";

beforeEach(() => {
  // React names every caught error on the console; onError is what these tests look at.
  vi.spyOn(console, "error").mockImplementation(() => {});
});

function Framed(props: Partial<BoundaryProps> & { children: ReactNode }) {
  return (
    <Boundary
      fallback={<p>Loading</p>}
      failure={({ error, retry, isRetrying }) => (
        <button onClick={retry} disabled={isRetrying}>
          {`${String(error)}: again`}
        </button>
      )}
      {...props}
    />
  );
}

const broken = { now: true };
function Fragile() {
  if (broken.now) throw new Error("No answer");
  return <p>Content</p>;
}
const againButton = () => screen.getByRole("button", { name: "Error: No answer: again" });

beforeEach(() => {
  broken.now = true;
});

it("shows the fallback, then the content", async () => {
  const wait = { over: () => {} };
  const slow = new Promise<string>((resolve) => (wait.over = () => resolve("Content")));
  const Slow = () => <p>{use(slow)}</p>;
  await act(async () =>
    render(
      <Framed>
        <Slow />
      </Framed>,
    ),
  );
  expect(screen.getByText("Loading")).toBeDefined();
  await act(async () => wait.over());
  expect(screen.getByText("Content")).toBeDefined();
});

it("keeps a failure to itself and tells of it once", () => {
  const onError = vi.fn<(error: unknown, stack: string) => void>();
  render(
    <>
      <Framed onError={onError}>
        <Fragile />
      </Framed>
      <p>Neighbour</p>
    </>,
  );
  expect(againButton()).toBeDefined();
  expect(screen.getByText("Neighbour")).toBeDefined();
  expect(onError).toHaveBeenCalledTimes(1);
  expect(onError.mock.calls[0]?.[1]).toContain("Fragile");
});

it("tries again when asked, dropping what was cached first", async () => {
  const order: string[] = [];
  render(
    <Framed onRetry={() => order.push("dropped")}>
      <Fragile />
    </Framed>,
  );
  broken.now = false;
  await act(async () => fireEvent.click(againButton()));
  expect(screen.getByText("Content")).toBeDefined();
  expect(order).toEqual(["dropped"]);
});

it("shows the failure again when the next try fails, too", async () => {
  render(
    <Framed>
      <Fragile />
    </Framed>,
  );
  await act(async () => fireEvent.click(againButton()));
  expect(againButton()).toHaveProperty("disabled", false);
});

it("gives another search another try, and the same search none", () => {
  const { rerender } = render(
    <Framed resetKeys={["zelda", 1]}>
      <Fragile />
    </Framed>,
  );
  broken.now = false;
  rerender(
    <Framed resetKeys={["zelda", 1]}>
      <Fragile />
    </Framed>,
  );
  expect(againButton()).toBeDefined();
  rerender(
    <Framed resetKeys={["mario", 1]}>
      <Fragile />
    </Framed>,
  );
  expect(screen.getByText("Content")).toBeDefined();
});
