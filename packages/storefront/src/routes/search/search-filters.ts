import type { AppliedFilter, Facet, Filters, FilterWords } from "@latency-aficionados/ui";
import { money } from "../../components/wording.ts";
import type { SearchAnswer } from "../../contract/search.ts";
import { facetNames, type FacetName, type Search } from "./search-address.ts";

const legends = { platform: "Platforms", condition: "Conditions", region: "Regions", genre: "Genres", tags: "Tags" };

/** What can be chosen, by the names that people read. */
export function facetsOf(answer: SearchAnswer): Facet[] {
  return answer.facets
    .filter(({ values }) => values.length > 0)
    .map(({ name, values }) => ({
      name,
      label: legends[name],
      isOneOf: name !== "tags",
      values: values.map(({ value, count }) => ({ value, count, label: nameOf(name, value) })),
    }));
}

/** What is chosen, as the panel has it. */
export function filtersOf({ facets, tags, minCents, maxCents }: Search): Filters {
  const chosen = Object.fromEntries(Object.entries(facets).map(([name, value]) => [name, [value]]));
  return { chosen: { ...chosen, ...(tags.length > 0 && { tags }) }, price: { minCents, maxCents } };
}

/** The same search with what the panel has. */
export function withFilters(search: Search, { chosen, price }: Filters): Search {
  const facets: Search["facets"] = {};
  for (const name of Object.keys(facetNames) as FacetName[]) {
    const value = chosen[name]?.[0];
    if (value !== undefined) facets[name] = value;
  }
  return {
    ...search,
    facets,
    tags: chosen["tags"] ?? [],
    minCents: price?.minCents ?? null,
    maxCents: price?.maxCents ?? null,
  };
}

export function filterLabel(filter: AppliedFilter): string {
  if ("limit" in filter) return `${filter.limit === "min" ? "From" : "Up to"} ${money(filter.cents)}`;
  return nameOf(filter.facet, filter.value);
}

function nameOf(facet: string, value: string): string {
  const names: Record<string, string> | undefined = (facetNames as Record<string, Record<string, string>>)[facet];
  return names?.[value] ?? value.replace(":", ": ").replaceAll("-", " ");
}

export const filterWords: FilterWords = {
  show: "Show filters",
  hide: "Hide filters",
  showAll: ({ values, label }) => `Show all ${values.length} ${label.toLowerCase()}`,
  price: "Price",
  minimum: "Minimum price",
  maximum: "Maximum price",
  applyPrice: "Apply price",
  applyAll: "Apply filters",
};
