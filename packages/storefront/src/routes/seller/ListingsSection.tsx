import { Button, Field, useTransitionedState } from "@latency-aficionados/ui";
import { lazy, Suspense, useEffect, useState } from "react";
import { EmptyState } from "../../components/EmptyState.tsx";
import { Problem } from "../../components/Problem.tsx";
import { counted } from "../../components/wording.ts";
import { ask } from "../../data/question.ts";
import { usePages } from "../../data/use-pages.ts";
import { ListingTable } from "./ListingTable.tsx";
import type { SellerListing } from "./seller-listing.ts";

const loadStock = () => import("./StockDialog.tsx");
const StockDialog = lazy(loadStock);

/** The table of somebody's listings, narrowed by words of their titles. */
export function ListingsSection() {
  const { items, hasMore, isLoading, error, loadMore } = usePages(ask("GET seller/listings"));
  const filter = useTransitionedState("");
  const [stockOf, setStockOf] = useState<SellerListing | null>(null);
  // Nobody waits for it, and it is there before somebody wants it.
  useEffect(() => void loadStock().catch(() => {}), []);
  const words = filter.shown.toLowerCase().split(/\s+/).filter(Boolean);
  const rows = items.filter(({ title }) => words.every((word) => title.toLowerCase().includes(word)));
  return (
    <section className="panel stack" aria-labelledby="seller-listings">
      <h2 id="seller-listings">Listings</h2>
      {items.length === 0 ? (
        <EmptyState title="Nothing for sale yet" text="The games in your attic have fans out there." />
      ) : (
        <>
          <div className="seller__filter">
            <Field label="Filter listings">
              {(control) => (
                <input
                  {...control}
                  type="search"
                  value={filter.wanted}
                  onChange={(event) => filter.set(event.target.value)}
                />
              )}
            </Field>
            <p className="quiet" role="status">
              {counted(rows.length, "listing")}
            </p>
          </div>
          {rows.length === 0 ? (
            <p>No listing has these words in its title.</p>
          ) : (
            <ListingTable rows={rows} onStock={setStockOf} />
          )}
          <Problem error={error} />
          {hasMore && (
            <Button isBusy={isLoading} onClick={loadMore}>
              Load more listings
            </Button>
          )}
        </>
      )}
      {stockOf && (
        <Suspense fallback={null}>
          <StockDialog listing={stockOf} onDone={() => setStockOf(null)} />
        </Suspense>
      )}
    </section>
  );
}
