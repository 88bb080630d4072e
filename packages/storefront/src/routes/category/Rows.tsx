import { VirtualList } from "@latency-aficionados/ui";
import { addToCart } from "../../cart/cart.ts";
import type { ProductCard } from "../../contract/nouns.ts";
import { say } from "../../frame/toasts.ts";
import { ListingRow } from "./ListingRow.tsx";

type RowsProps = {
  listings: readonly ProductCard[];
  /** Under which place and heights come back with the page. */
  restoreKey: string;
};

/** Every listing, of which those in view are rendered. */
export default function Rows({ listings, restoreKey }: RowsProps) {
  return (
    <VirtualList
      label="Listings"
      items={listings}
      itemKey={idOf}
      estimateItemPx={64}
      serverItems={24}
      restoreKey={restoreKey}
      renderItem={renderRow}
    />
  );
}

const idOf = ({ id }: ProductCard) => id;
const renderRow = (listing: ProductCard) => <ListingRow listing={listing} onAdd={add} />;

function add(listing: ProductCard): void {
  addToCart(listing);
  say(`${listing.title} is in the cart`);
}
