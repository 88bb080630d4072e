import { conditions, genres, platforms, regions, sorts } from "../../contract/names.ts";
import type { QueryInput } from "../../data/question.ts";

/** Facets of which one value at a time can be chosen, and what their values are called. */
export const facetNames = { platform: platforms, condition: conditions, region: regions, genre: genres } as const;
export type FacetName = keyof typeof facetNames;
export type Sort = (typeof sorts)[number];

/** What is searched for: the address in other words. */
export interface Search {
  q: string;
  facets: Partial<Record<FacetName, string>>;
  /** `name:value` */
  tags: readonly string[];
  minCents: number | null;
  maxCents: number | null;
  sort: Sort;
}

/** How many listings come at a time. */
const partSize = 24;

/** Reads an address. What is no part of a search is left alone, and what no listing can be is left out. */
export function readSearch(params: URLSearchParams): Search {
  const facets: Search["facets"] = {};
  for (const [name, values] of Object.entries(facetNames)) {
    const value = params.get(name);
    if (value !== null && value in values) facets[name as FacetName] = value;
  }
  const sort = params.get("sort");
  return {
    q: (params.get("q") ?? "").trim().slice(0, 200),
    facets,
    tags: params
      .getAll("tags")
      .flatMap((tags) => tags.split(","))
      .filter((tag) => /^[a-z0-9][a-z0-9-]{0,31}:[a-z0-9][a-z0-9-]{0,31}$/.test(tag))
      .slice(0, 8),
    // Without JavaScript a form sends dollars, as somebody typed them.
    minCents: centsIn(params.get("priceMinCents")) ?? dollarsIn(params.get("priceMin")),
    maxCents: centsIn(params.get("priceMaxCents")) ?? dollarsIn(params.get("priceMax")),
    sort: sorts.find((known) => known === sort) ?? "relevance",
  };
}

/** The address of a search; one search has one address. */
export function addressOf(search: Search): string {
  const params = new URLSearchParams(
    Object.entries(questionOf(search))
      .filter(([name, value]) => name !== "limit" && value !== undefined && value !== "")
      .map(([name, value]) => [name, String(value)] as [string, string]),
  );
  const text = String(params);
  return text ? `/search?${text}` : "/search";
}

/** What the BFF is asked. */
export function questionOf({ q, facets, tags, minCents, maxCents, sort }: Search) {
  return {
    ...(q && { q }),
    ...facets,
    ...(tags.length > 0 && { tags: tags.join(",") }),
    ...(minCents !== null && { priceMinCents: minCents }),
    ...(maxCents !== null && { priceMaxCents: maxCents }),
    ...(sort !== "relevance" && { sort }),
    limit: partSize,
  } as NonNullable<QueryInput<"GET products/search">["search"]>;
}

function centsIn(text: string | null): number | null {
  return text !== null && /^\d{1,9}$/.test(text) ? Math.min(Number(text), 100_000_000) : null;
}

function dollarsIn(text: string | null): number | null {
  const amount = Number(text?.replace(/[$,\s]/g, "") || Number.NaN);
  return Number.isFinite(amount) && amount >= 0 ? Math.min(Math.round(amount * 100), 100_000_000) : null;
}
