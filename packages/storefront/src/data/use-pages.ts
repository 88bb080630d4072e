import { startTransition, useState } from "react";
import { useData } from "./data-context.ts";
import { ask, type InputRest, type QueryAnswer, type QueryName, type Question } from "./question.ts";
import { useQuestion } from "./use-query.ts";

interface Page<Item> {
  items: readonly Item[];
  next: string | null;
}
/** The queries that answer page by page. */
export type PagedName = {
  [N in QueryName]: QueryAnswer<N> extends Page<unknown> ? N : never;
}[QueryName];
type ItemOf<N extends PagedName> = QueryAnswer<N>["items"][number];

export interface Pages<N extends PagedName> {
  /** The first page as the query answers it. */
  first: QueryAnswer<N>;
  /** What has been loaded of all pages, in order. */
  items: readonly ItemOf<N>[];
  /** Whether there is more. */
  hasMore: boolean;
  isLoading: boolean;
  /** Why the last page did not come; null after the next is asked for. */
  error: unknown;
  loadMore: () => void;
}

/** A list that comes page by page: `usePages(ask("GET orders"))`. The first is as `useQuery` gives it. What was loaded beyond stays for as long as it goes on where the first page ends. */
export function usePages<N extends PagedName>(question: Question<N>): Pages<N> {
  const { store } = useData();
  const first = useQuestion(question);
  const end = (first as Page<unknown>).next;
  const [beyond, setBeyond] = useState<{ after: string | null; pages: readonly Page<ItemOf<N>>[] }>(() => ({
    after: end,
    pages: [],
  }));
  const [attempt, setAttempt] = useState<{ isLoading: boolean; error: unknown }>({ isLoading: false, error: null });
  const pages = beyond.after === end ? beyond.pages : [];
  const next = pages.length > 0 ? pages.at(-1)!.next : end;
  const loadMore = () => {
    if (next === null || attempt.isLoading) return;
    setAttempt({ isLoading: true, error: null });
    store.forgetFailures();
    store.read(pageAt(question, next)).then(
      (page) =>
        startTransition(() => {
          setBeyond({ after: end, pages: [...pages, page as Page<ItemOf<N>>] });
          setAttempt({ isLoading: false, error: null });
        }),
      (error: unknown) => setAttempt({ isLoading: false, error }),
    );
  };
  const items = [first as Page<ItemOf<N>>, ...pages].flatMap((page) => page.items);
  return { first, items, hasMore: next !== null, ...attempt, loadMore };
}

function pageAt<N extends PagedName>({ name, input }: Question<N>, cursor: string): Question<N> {
  const { search } = input as { search?: object };
  const further: unknown = { ...input, search: { ...search, cursor } };
  return ask(name, ...([further] as InputRest<N>));
}
