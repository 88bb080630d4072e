import { lazy, Suspense, useDeferredValue, useState } from "react";
import { EmptyState } from "../../components/EmptyState.tsx";
import { count, counted, money } from "../../components/wording.ts";
import { platforms } from "../../contract/names.ts";
import type { Platform, ProductCard } from "../../contract/nouns.ts";
import { NotFoundPage } from "../../frame/NotFoundPage.tsx";
import { PageTitle } from "../../frame/PageTitle.tsx";
import { Failure } from "../../frame/Section.tsx";
import type { Place } from "../../router/define-route.ts";
import { useAddress } from "../../router/router-context.ts";
import { filterListings, sortListings, type Order } from "./arrange.ts";
import { FilterField } from "./FilterField.tsx";
import { SortBar } from "./SortBar.tsx";
import { useCategory } from "./use-category.ts";
import "./category.css";

/** The first rows are there to be read at once; scrolling through all of them comes after all else. */
const Rows = lazy(() => import("./Rows.tsx"));

export default function CategoryPage({ params: { platform } }: Place<"/category/{platform}">) {
  return platform in platforms ? <Listings platform={platform as Platform} /> : <NotFoundPage />;
}

/** All listings of a platform in one list, filtered and sorted as fast as somebody types and clicks. */
function Listings({ platform }: { platform: Platform }) {
  const { listings, total, isComplete, failure, retry } = useCategory(platform);
  const { key } = useAddress();
  const [text, setText] = useState("");
  const [order, setOrder] = useState<Order>({ column: null, isDescending: false });
  // Keys and presses show at once; the rows follow, and give way to the next key.
  const wantedText = useDeferredValue(text);
  const wantedOrder = useDeferredValue(order);
  const rows = sortListings(filterListings(listings, wantedText), wantedOrder);
  const title = `${platforms[platform]} games`;
  return (
    <div className="category">
      <PageTitle>{title}</PageTitle>
      <h1>{title}</h1>
      <div className="category__bar">
        <FilterField value={text} onChange={setText} />
        <p role="status">
          {isComplete
            ? `${count(rows.length)} of ${count(total)} listings`
            : `${count(listings.length)} of ${count(total)} listings loaded…`}
        </p>
      </div>
      <Facts listings={listings} />
      {failure !== null && <Failure error={failure} retry={retry} isRetrying={false} />}
      {rows.length === 0 ? (
        <EmptyState title="No listing fits" text="Take something out of the filter." />
      ) : (
        <div className="listing-table">
          <SortBar order={order} onSort={setOrder} />
          <Suspense fallback={<div className="listing-table__wait" />}>
            <Rows listings={rows} restoreKey={`category ${platform} ${key}`} />
          </Suspense>
        </div>
      )}
    </div>
  );
}

function Facts({ listings }: { listings: readonly ProductCard[] }) {
  if (listings.length === 0) return null;
  const years = new Set(listings.map(({ year }) => year).filter((year) => year !== null)).size;
  const cheapest = listings.reduce((least, { priceCents }) => Math.min(least, priceCents), Infinity);
  return <p className="category__facts">{`From ${counted(years, "different year")}, from ${money(cheapest)}.`}</p>;
}
