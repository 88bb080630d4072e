import type { Home } from "../../contract/home.ts";
import type { ProductCard } from "../../contract/nouns.ts";
import type { ProductService } from "../../services/product/door.ts";

/** Cards by their ids, asked for once. Those that are gone are not there. */
export async function findCards(
  product: Pick<ProductService, "getCards">,
  productIds: readonly number[],
): Promise<Map<number, ProductCard>> {
  if (productIds.length === 0) return new Map();
  const cards = await product.getCards({ productIds: [...productIds] });
  return new Map(cards.map((card) => [card.id, card]));
}

/** What a page was made of, so that news of a listing finds every page that shows it. */
export function tagsOf({ sections }: Pick<Home, "sections">): string[] {
  return sections.flatMap((section) => {
    if (section.kind === "hero") return [`product ${section.card.id}`];
    return "cards" in section ? section.cards.map(({ id }) => `product ${id}`) : [];
  });
}
