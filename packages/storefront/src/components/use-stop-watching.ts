import type { ProductCard } from "../contract/nouns.ts";
import { ask } from "../data/question.ts";
import { useCommand } from "../data/use-command.ts";
import { wordsFor } from "../frame/Section.tsx";
import { say } from "../frame/toasts.ts";

const watchlist = ask("GET watchlist");

/** Takes a listing off the watchlist: gone at once, back if the shop refuses. */
export function useStopWatching(): (card: ProductCard) => void {
  const { send } = useCommand("DELETE watchlist/{productId}", {
    optimistic: (change, { params: { productId } }) =>
      change(watchlist, ({ items }) => ({ items: items.filter(({ id }) => id !== productId) })),
    invalidates: () => [watchlist.key],
  });
  return ({ id, title }) =>
    void send({ params: { productId: id } }).then(
      () => say(`${title} is no longer on the watchlist`),
      (error: unknown) => say(wordsFor(error)),
    );
}
