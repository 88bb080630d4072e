import { z } from "zod";
import type { Endpoints } from "./endpoint.ts";
import { sorts } from "./names.ts";
import { Condition, Cursor, Genre, pageOf, pageSize, Platform, ProductCard, Region, Tag } from "./nouns.ts";

export const Sort = z.enum(sorts);

/** `name:value,name:value`, at most eight; a listing must have them all. */
const TagList = z
  .string()
  .max(600)
  .transform((text) =>
    text
      .split(",")
      .filter(Boolean)
      .map((pair) => ({
        name: pair.slice(0, Math.max(0, pair.indexOf(":"))),
        value: pair.slice(pair.indexOf(":") + 1),
      })),
  )
  .pipe(z.array(Tag).max(8, "at most eight tags"));

/** What shoppers narrow a search by. */
export const SearchFilter = z.object({
  q: z.string().trim().max(200).default(""),
  tags: TagList.default([]),
  platform: Platform.optional(),
  condition: Condition.optional(),
  region: Region.optional(),
  genre: Genre.optional(),
  priceMinCents: z.coerce.number<number>().int().min(0).max(100_000_000).optional(),
  priceMaxCents: z.coerce.number<number>().int().min(0).max(100_000_000).optional(),
});

const facetNames = ["platform", "condition", "region", "genre"] as const;

export const SearchAnswer = pageOf(ProductCard).extend({
  /** How many listings fit; a lower bound when `totalIsExact` is false. */
  total: z.int().min(0),
  totalIsExact: z.boolean(),
  /** For each facet, how many listings would fit with that value, the others kept as they are. Most first. */
  facets: z.array(
    z.object({
      name: z.union([z.enum(facetNames), z.literal("tags")]),
      values: z.array(z.object({ value: z.string(), count: z.int() })),
    }),
  ),
  /** What was searched for instead, when what was typed is nowhere to be found; else null. */
  corrected: z.string().nullable(),
});
export type SearchAnswer = z.infer<typeof SearchAnswer>;

export const Suggestion = z.object({
  text: z.string(),
  platform: Platform.nullable(),
  /** How many listings there are of it. */
  count: z.int().min(0),
});
export type Suggestion = z.infer<typeof Suggestion>;

export const searchQueries = {
  "GET products/search": {
    summary: "Listings that fit, a page at a time, with how many there are of each facet.",
    audience: "anyone",
    search: SearchFilter.extend({
      sort: Sort.default("relevance"),
      cursor: Cursor.optional(),
      limit: pageSize(100, 24),
    }),
    answer: SearchAnswer,
    errors: [],
  },
  "GET products/suggest": {
    summary: "Titles that begin like what is being typed, or nearly so.",
    audience: "anyone",
    search: z.object({ q: z.string().trim().max(80), limit: pageSize(20, 8) }),
    answer: z.object({ items: z.array(Suggestion) }),
    errors: [],
  },
} as const satisfies Endpoints;
