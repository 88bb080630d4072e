import { useEffect, useRef, useState } from "react";

/** A part of a long list, and where the next one begins. */
export type ListPart<Item, Cursor> = {
  items: readonly Item[];
  /** What to ask for the next part with; null when this is the last one. */
  next: Cursor | null;
};

/** What `useLoadMore` returns. */
export type LoadMore<Item> = {
  /** Everything that has been loaded, in order; the same array while nothing came. */
  items: readonly Item[];
  /** Asks for the next part; does nothing while one is on its way, or when there is none. After a failure it tries again. Give it to `onEndNear` of a list, and to a button. */
  loadMore: () => void;
  /** True while a part is on its way. */
  isLoading: boolean;
  /** True when there is nothing more to ask for. */
  isComplete: boolean;
  /** What the last attempt failed with; null when it did not. */
  failure: { error: unknown } | null;
};

/**
 * The parts of a list that come one after the other: the first is there, the next ones are asked for when their place
 * comes near. Another `first` begins anew, and what was on its way for the one before is called off. Give the same
 * `first` while nothing changed.
 *
 * @example
 * const found = useLoadMore(answer, (cursor, signal) => search({ ...query, cursor }, signal));
 * return <VirtualGrid items={found.items} onEndNear={found.loadMore} … />;
 */
export function useLoadMore<Item, Cursor>(
  first: ListPart<Item, Cursor>,
  load: (next: Cursor, signal: AbortSignal) => Promise<ListPart<Item, Cursor>>,
): LoadMore<Item> {
  const [state, setState] = useState(() => begin(first));
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), [first]);
  if (state.first !== first) setState(begin(first));
  const { items, next, isLoading, failure } = state.first === first ? state : begin(first);

  const loadMore = () => {
    if (next === null || (running.current && !running.current.signal.aborted)) return;
    const call = new AbortController();
    running.current = call;
    // Whatever comes back belongs to the list that asked, if that is still the one on the page.
    const settle = (change: Partial<typeof state>) => {
      if (call.signal.aborted) return;
      running.current = null;
      setState((now) => ({ ...now, ...change, isLoading: false }));
    };
    setState((now) => ({ ...now, isLoading: true, failure: null }));
    load(next, call.signal).then(
      (part) => settle({ items: [...items, ...part.items], next: part.next }),
      (error: unknown) => settle({ failure: { error } }),
    );
  };
  return { items, loadMore, isLoading, isComplete: next === null, failure };
}

const begin = <Item, Cursor>(first: ListPart<Item, Cursor>) => ({
  first,
  items: first.items,
  next: first.next,
  isLoading: false,
  failure: null as { error: unknown } | null,
});
