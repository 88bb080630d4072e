import type { ProductCard } from "../contract/nouns.ts";
import { ask } from "../data/question.ts";
import { useCommand } from "../data/use-command.ts";
import { wordsFor } from "../frame/Section.tsx";
import { say } from "../frame/toasts.ts";

interface Watching {
  watch: (card: ProductCard) => void;
  stopWatching: (card: ProductCard) => void;
}

const list = ask("GET watchlist");
const invalidates = () => [list.key];

/** Puts a listing on the watchlist or takes it off: shown at once, taken back if the shop refuses. */
export function useWatching(): Watching {
  const { send: put } = useCommand("PUT watchlist/{productId}", { invalidates });
  const { send: remove } = useCommand("DELETE watchlist/{productId}", {
    invalidates,
    optimistic: (change, { params: { productId } }) =>
      change(list, ({ items }) => ({ items: items.filter(({ id }) => id !== productId) })),
  });
  const refuse = (error: unknown) => say(wordsFor(error));
  return {
    watch: ({ id, title }) =>
      void put({ params: { productId: id } }).then(() => say(`${title} is on the watchlist`), refuse),
    stopWatching: ({ id, title }) =>
      void remove({ params: { productId: id } }).then(() => say(`${title} is no longer on the watchlist`), refuse),
  };
}
