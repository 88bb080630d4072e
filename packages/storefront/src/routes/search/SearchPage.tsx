import { lazy, Suspense } from "react";
import { AppliedFilters, type Filters } from "@latency-aficionados/ui";
import { count } from "../../components/wording.ts";
import type { SearchAnswer } from "../../contract/search.ts";
import { useQuery } from "../../data/use-query.ts";
import { PageTitle } from "../../frame/PageTitle.tsx";
import type { Place } from "../../router/define-route.ts";
import { useIsLeaving } from "../../router/leaving.ts";
import { navigateAndWait } from "../../router/navigate.ts";
import { FoundListings } from "./FoundListings.tsx";
import { addressOf, questionOf, readSearch, type Search } from "./search-address.ts";
import { facetsOf, filterLabel, filtersOf, withFilters } from "./search-filters.ts";
import { SortSelect } from "./SortSelect.tsx";
import "./search.css";

/** A form as the server renders it; that its boxes act at once comes after all else. */
const FilterPanel = lazy(() => import("./Filters.tsx"));

/** What the address searches for: facets to narrow it, and what was found. */
export default function SearchPage({ search: params }: Place) {
  const search = readSearch(params);
  const answer = useQuery("GET products/search", { search: questionOf(search) });
  const isLeaving = useIsLeaving();
  const title = search.q ? `Results for “${search.q}”` : "Search";
  const filters = filtersOf(search);
  const narrow = (next: Filters) => navigateAndWait(addressOf(withFilters(search, next)), { isSamePage: true });

  return (
    <div className="search-page">
      <PageTitle>{title}</PageTitle>
      <h1>{title}</h1>
      {answer.corrected !== null && (
        <p className="notice">{`Nothing was found for “${search.q}”. These are for “${answer.corrected}”.`}</p>
      )}
      <div className="search-page__columns">
        <Suspense fallback={<aside aria-label="Filters" />}>
          <FilterPanel
            facets={facetsOf(answer)}
            value={filters}
            onChange={narrow}
            form={{ action: "/search", kept: keptOf(search), minName: "priceMin", maxName: "priceMax" }}
          />
        </Suspense>
        <section aria-label="Results" aria-busy={isLeaving}>
          <div className="search-page__bar">
            <p role="status">{isLeaving ? "Searching…" : foundWords(answer)}</p>
            <SortSelect search={search} />
          </div>
          <AppliedFilters
            label="Applied filters"
            value={filters}
            onChange={narrow}
            filterLabel={filterLabel}
            removeLabel={(label) => `Remove ${label}`}
            clearLabel="Clear filters"
          />
          <FoundListings key={addressOf(search)} search={search} answer={answer} />
        </section>
      </div>
    </div>
  );
}

/** What the address keeps saying when the form of filters is sent. */
function keptOf({ q, sort }: Search): Record<string, string> {
  return { ...(q && { q }), ...(sort !== "relevance" && { sort }) };
}

function foundWords({ total, totalIsExact }: SearchAnswer): string {
  if (!totalIsExact) return `At least ${count(total)} listings found`;
  return total === 1 ? "1 listing found" : `${count(total)} listings found`;
}
