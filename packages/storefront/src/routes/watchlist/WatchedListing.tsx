import { Button } from "@latency-aficionados/ui";
import { addToCart } from "../../cart/cart.ts";
import { ListingCard } from "../../components/ListingCard.tsx";
import { useStopWatching } from "../../components/use-stop-watching.ts";
import type { ProductCard } from "../../contract/nouns.ts";
import { say } from "../../frame/toasts.ts";

/** A listing that is watched, and what can be done with it. */
export function WatchedListing({ card }: { card: ProductCard }) {
  const stopWatching = useStopWatching();
  const add = () => {
    addToCart(card);
    say(`${card.title} is in the cart`);
  };
  return (
    <li className="watched">
      <ListingCard card={card} headingLevel={2} />
      <Button className="wide" disabled={card.available === 0} aria-label={`Add to cart: ${card.title}`} onClick={add}>
        Add to cart
      </Button>
      <Button look="plain" aria-label={`Stop watching ${card.title}`} onClick={() => stopWatching(card)}>
        Stop watching
      </Button>
    </li>
  );
}
