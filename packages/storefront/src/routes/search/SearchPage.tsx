import { lazy, Suspense, type ReactNode } from "react";
import { count } from "../../components/wording.ts";
import type { SearchAnswer } from "../../contract/search.ts";
import { useQuery } from "../../data/use-query.ts";
import { PageTitle } from "../../frame/PageTitle.tsx";
import type { Place } from "../../router/define-route.ts";
import { useIsLeaving } from "../../router/leaving.ts";
import { FoundListings } from "./FoundListings.tsx";
import { addressOf, questionOf, readSearch } from "./search-address.ts";
import { SortSelect } from "./SortSelect.tsx";
import "./search.css";

/** A form as the server renders it; that its boxes act at once comes after all else. */
const Filters = lazy(() => import("./Filters.tsx"));
const Applied = lazy(async () => ({ default: (await import("./Filters.tsx")).Applied }));

/** What the address searches for: facets to narrow it, and what was found. */
export default function SearchPage({ search: params }: Place) {
  const search = readSearch(params);
  const answer = useQuery("GET products/search", { search: questionOf(search) });
  const title = search.q ? `Results for “${search.q}”` : "Search";
  return (
    <div className="search-page">
      <PageTitle>{title}</PageTitle>
      <h1>{title}</h1>
      {answer.corrected !== null && (
        <p className="notice">{`Nothing was found for “${search.q}”. These are for “${answer.corrected}”.`}</p>
      )}
      <div className="search-page__columns">
        <Suspense fallback={<aside aria-label="Filters" />}>
          <Filters search={search} answer={answer} />
        </Suspense>
        <Results>
          <div className="search-page__bar">
            <Found answer={answer} />
            <SortSelect search={search} />
          </div>
          <Suspense fallback={null}>
            <Applied search={search} />
          </Suspense>
          <FoundListings key={addressOf(search)} search={search} answer={answer} />
        </Results>
      </div>
    </div>
  );
}

// These two alone hear that another search is under way: the first thing after a tick is the tick.

function Results({ children }: { children: ReactNode }) {
  return (
    <section aria-label="Results" aria-busy={useIsLeaving()}>
      {children}
    </section>
  );
}

function Found({ answer }: { answer: SearchAnswer }) {
  return <p role="status">{useIsLeaving() ? "Searching…" : foundWords(answer)}</p>;
}

function foundWords({ total, totalIsExact }: SearchAnswer): string {
  if (!totalIsExact) return `At least ${count(total)} listings found`;
  return total === 1 ? "1 listing found" : `${count(total)} listings found`;
}
