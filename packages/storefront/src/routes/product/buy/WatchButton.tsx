import { Button } from "@latency-aficionados/ui";
import type { ProductCard } from "../../../contract/nouns.ts";
import { ask } from "../../../data/question.ts";
import { useCommand, type Change } from "../../../data/use-command.ts";
import { useMe } from "../../../data/use-me.ts";
import { useIsInBrowser } from "../../../data/use-is-in-browser.ts";
import { useQueryNow } from "../../../data/use-query.ts";
import { wordsFor } from "../../../frame/Section.tsx";
import { say } from "../../../frame/toasts.ts";
import { navigate } from "../../../router/navigate.ts";

/** Keeps an eye on a listing. Guests sign in first and come back. */
export function WatchButton({ card }: { card: ProductCard }) {
  if (useMe()) return <MemberWatchButton card={card} />;
  return (
    <Button
      type="button"
      aria-pressed={false}
      onClick={() => navigate(`/signin?next=${encodeURIComponent(`/products/${card.id}`)}`)}
    >
      Watch
    </Button>
  );
}

const watchlist = ask("GET watchlist");

function MemberWatchButton({ card }: { card: ProductCard }) {
  const watched = useQueryNow("GET watchlist")?.items;
  // The server did not wait for the list, which may have come along with the page all the same.
  const mayShow = useIsInBrowser();
  const isWatched = (mayShow && watched?.some(({ id }) => id === card.id)) ?? false;
  const without = (change: Change) =>
    change(watchlist, ({ items }) => ({ items: items.filter(({ id }) => id !== card.id) }));
  const watch = useCommand("PUT watchlist/{productId}", {
    optimistic: (change) => change(watchlist, ({ items }) => ({ items: [card, ...items] })),
  });
  const unwatch = useCommand("DELETE watchlist/{productId}", { optimistic: without });
  const toggle = () => {
    const { send } = isWatched ? unwatch : watch;
    send({ params: { productId: card.id } }).then(
      () => say(`${card.title} is ${isWatched ? "no longer " : ""}on the watchlist`),
      (error: unknown) => say(wordsFor(error)),
    );
  };
  return (
    <Button type="button" aria-pressed={isWatched} isBusy={watch.isBusy || unwatch.isBusy} onClick={toggle}>
      {isWatched ? "Stop watching" : "Watch"}
    </Button>
  );
}
