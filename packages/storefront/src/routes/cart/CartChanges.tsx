import type { CartLine } from "../../cart/cart.ts";
import { money } from "../../components/wording.ts";

/** What became different of the cart while nobody looked. */
export function CartChanges({ cart }: { cart: readonly CartLine[] }) {
  const changes = cart.flatMap((line) => wordsFor(line).map((words) => ({ words, id: line.productId })));
  if (changes.length === 0) return null;
  return (
    <div className="notice stack" role="status">
      <h2 className="cart-line__title">Since you were last here</h2>
      <ul className="site-plain">
        {changes.map(({ words, id }) => (
          <li key={`${id} ${words}`}>{words}</li>
        ))}
      </ul>
    </div>
  );
}

function wordsFor({ available, beforeCents, isShortened, priceCents, title }: CartLine): string[] {
  if (available === 0) return [`${title} is sold out. Remove it to check out.`];
  const words: string[] = [];
  if (isShortened) words.push(`Only ${available} of ${title} ${available === 1 ? "is" : "are"} left.`);
  if (beforeCents !== undefined) words.push(`${title} is now ${money(priceCents)}, it was ${money(beforeCents)}.`);
  return words;
}
