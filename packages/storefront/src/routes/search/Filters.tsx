import { AppliedFilters, FilterPanel, type Facet, type Filters as Chosen } from "@latency-aficionados/ui";
import { useState } from "react";
import type { SearchAnswer } from "../../contract/search.ts";
import { navigateAndWait } from "../../router/navigate.ts";
import { addressOf, type Search } from "./search-address.ts";
import { facetsOf, filterLabel, filtersOf, filterWords, withFilters } from "./search-filters.ts";
import { steadyFacets } from "./steady-facets.ts";

/** What a search is narrowed by. */
export default function Filters({ search, answer }: { search: Search; answer: SearchAnswer }) {
  const [shown, setShown] = useState(() => ({ of: answer, facets: facetsOf(answer) as readonly Facet[] }));
  if (shown.of !== answer) setShown({ of: answer, facets: steadyFacets(shown.facets, facetsOf(answer)) });
  return (
    <FilterPanel
      label="Filters"
      words={filterWords}
      facets={shown.facets}
      value={filtersOf(search)}
      onChange={(next) => narrow(search, next)}
      form={{ action: "/search", kept: keptOf(search), minName: "priceMin", maxName: "priceMax" }}
    />
  );
}

/** What it is narrowed by already, each to be taken off. */
export function Applied({ search }: { search: Search }) {
  return (
    <AppliedFilters
      label="Applied filters"
      value={filtersOf(search)}
      onChange={(next) => narrow(search, next)}
      filterLabel={filterLabel}
      removeLabel={(label) => `Remove ${label}`}
      clearLabel="Clear filters"
    />
  );
}

const narrow = (search: Search, next: Chosen) =>
  navigateAndWait(addressOf(withFilters(search, next)), { isSamePage: true });

/** What the address keeps saying when the form of filters is sent. */
function keptOf({ q, sort }: Search): Record<string, string> {
  return { ...(q && { q }), ...(sort !== "relevance" && { sort }) };
}
