import type { z } from "zod";
import type { SearchAnswer } from "../../../contract/search.ts";
import { readCursor, writeCursor } from "../cursor.ts";
import type { ProductService } from "../door.ts";
import type { ListingIndex } from "./listing-index.ts";
import { match } from "./match.ts";
import { meantWords } from "./meant-words.ts";
import { Page } from "./page.ts";
import { Tally } from "./tally.ts";
import { fold } from "./words.ts";

type SearchInput = Parameters<ProductService["search"]>[0];

/** Listings on the shelf that fit, a page of them, counted by facet. */
export function search(index: ListingIndex, input: SearchInput): z.infer<typeof SearchAnswer> {
  const { sort, limit, cursor, platform, condition, region, genre, priceMinCents = 0 } = input;
  const tags = [...new Set(input.tags.map(({ name, value }) => `${name}:${value}`))].sort();
  const narrowing = {
    platform,
    condition,
    region,
    genre,
    tags,
    priceMinCents,
    priceMaxCents: input.priceMaxCents ?? Infinity,
  };
  // JSON makes null of Infinity, which no price is.
  const list = JSON.stringify(["search", fold(input.q), sort, narrowing]);
  const after = cursor === undefined ? undefined : readCursor(cursor, list, ["number", "number"]);
  const { words, corrected } = meantWords(index, input.q);
  const page = new Page({ sort, limit, after }, index.columns);
  const tally = new Tally(index, narrowing, page);
  match(index, words, tally);
  const { places, more } = page.read();
  const last = more ? places.at(-1) : undefined;
  return {
    items: places.map(({ slot }) => index.card(slot)),
    next: last === undefined ? null : writeCursor([last.key, last.id], list),
    total: tally.total,
    totalIsExact: tally.isExact,
    facets: tally.facets(),
    corrected,
  };
}
