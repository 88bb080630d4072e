import { conditions, regions } from "../../contract/names.ts";
import type { ProductCard } from "../../contract/nouns.ts";

export const columns = {
  title: "Title",
  year: "Year",
  condition: "Condition",
  region: "Region",
  rating: "Rating",
  price: "Price",
} as const;
export type Column = keyof typeof columns;

export interface Order {
  column: Column | null;
  isDescending: boolean;
}

/** The listings that have all words in title, year, condition or region. */
export function filterListings(listings: readonly ProductCard[], text: string): readonly ProductCard[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return listings;
  return listings.filter((listing) => {
    const searched = searchedText(listing);
    return words.every((word) => searched.includes(word));
  });
}

/** The same in the order of a column; those that are equal there stay as they were. */
export function sortListings(
  listings: readonly ProductCard[],
  { column, isDescending }: Order,
): readonly ProductCard[] {
  if (column === null) return listings;
  const direction = isDescending ? -1 : 1;
  const compare = comparisons[column];
  return listings.toSorted((one, other) => direction * compare(one, other));
}

let collator: Intl.Collator | undefined;
/** Made for the first who sorts by words: it costs a phone 5 ms. */
const inOrder = (one: string, other: string): number => {
  collator ??= new Intl.Collator("en", { numeric: true });
  return collator.compare(one, other);
};
const conditionRank = Object.keys(conditions);
const comparisons: Record<Column, (one: ProductCard, other: ProductCard) => number> = {
  title: (one, other) => inOrder(one.title, other.title),
  year: (one, other) => (one.year ?? 0) - (other.year ?? 0),
  condition: (one, other) => conditionRank.indexOf(one.condition) - conditionRank.indexOf(other.condition),
  region: (one, other) => inOrder(regions[one.region], regions[other.region]),
  rating: (one, other) => one.rating.average - other.rating.average,
  price: (one, other) => one.priceCents - other.priceCents,
};

const texts = new WeakMap<ProductCard, string>();
function searchedText(listing: ProductCard): string {
  let text = texts.get(listing);
  if (text === undefined) {
    const { title, year, condition, region } = listing;
    text = `${title} ${year ?? ""} ${conditions[condition]} ${regions[region]}`.toLowerCase();
    texts.set(listing, text);
  }
  return text;
}
