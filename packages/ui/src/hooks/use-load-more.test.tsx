import { act, render, screen } from "@testing-library/react";
import { useLayoutEffect } from "react";
import { expect, it } from "vitest";
import { useLoadMore, type ListPart, type LoadMore } from "./use-load-more.ts";

type Part = ListPart<string, number>;
type Call = { next: number; signal: AbortSignal; answer: (part: Part) => void; fail: (error: unknown) => void };

function world(first: Part = { items: ["a"], next: 1 }) {
  const calls: Call[] = [];
  const control: { now: LoadMore<string> | null } = { now: null };
  const load = (next: number, signal: AbortSignal) =>
    new Promise<Part>((answer, fail) => calls.push({ next, signal, answer, fail }));
  function List({ part }: { part: Part }) {
    const list = useLoadMore(part, load);
    useLayoutEffect(() => void (control.now = list));
    return (
      <output>
        {list.items.join(" ")}
        {list.isLoading && " …"}
        {list.isComplete && " ."}
        {list.failure && " !"}
      </output>
    );
  }
  const { rerender, unmount } = render(<List part={first} />);
  return {
    calls,
    unmount,
    more: () => act(() => control.now?.loadMore()),
    settle: (change: (call: Call) => void, at = calls.length - 1) => act(async () => change(calls[at] as Call)),
    become: (part: Part) => rerender(<List part={part} />),
    shown: () => screen.getByRole("status").textContent,
  };
}

it("adds part after part until there is none", async () => {
  const { calls, more, settle, shown } = world();
  expect(shown()).toBe("a");
  more();
  expect(shown()).toBe("a …");
  await settle(({ answer }) => answer({ items: ["b"], next: 2 }));
  more();
  await settle(({ answer }) => answer({ items: ["c"], next: null }));
  expect(shown()).toBe("a b c .");
  more();
  expect(calls.map(({ next }) => next)).toEqual([1, 2]);
});

it("asks once, however often the end comes near", () => {
  const { calls, more } = world();
  more();
  more();
  expect(calls.length).toBe(1);
});

it("keeps what is there when a part fails, and tries the same one again", async () => {
  const { calls, more, settle, shown } = world();
  more();
  await settle(({ fail }) => fail(new Error("slow line")));
  expect(shown()).toBe("a !");
  more();
  expect(shown()).toBe("a …");
  await settle(({ answer }) => answer({ items: ["b"], next: null }));
  expect(shown()).toBe("a b .");
  expect(calls.map(({ next }) => next)).toEqual([1, 1]);
});

it("begins anew with another list, and calls off what was on its way", async () => {
  const { calls, more, settle, become, shown } = world();
  more();
  become({ items: ["x"], next: 7 });
  expect(shown()).toBe("x");
  expect(calls[0]?.signal.aborted).toBe(true);
  await settle(({ answer }) => answer({ items: ["b"], next: null }), 0);
  expect(shown()).toBe("x");
  more();
  await settle(({ answer }) => answer({ items: ["y"], next: null }));
  expect(shown()).toBe("x y .");
  expect(calls[1]?.next).toBe(7);
});

it("calls off when the list goes away", () => {
  const { calls, more, unmount } = world();
  more();
  unmount();
  expect(calls[0]?.signal.aborted).toBe(true);
});
