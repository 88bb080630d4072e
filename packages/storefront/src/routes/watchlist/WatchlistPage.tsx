import { useState } from "react";
import { EmptyState } from "../../components/EmptyState.tsx";
import { counted } from "../../components/wording.ts";
import { useQuery } from "../../data/use-query.ts";
import { PageTitle } from "../../frame/PageTitle.tsx";
import { SiteLink } from "../../router/SiteLink.tsx";
import { type WatchOrder, watchOrders } from "./watch-order.ts";
import { WatchedListing } from "./WatchedListing.tsx";
import "./watchlist.css";

/** What somebody keeps an eye on. */
export default function WatchlistPage() {
  const { items } = useQuery("GET watchlist");
  const [order, setOrder] = useState<WatchOrder>("latest");
  return (
    <>
      <PageTitle>Watchlist</PageTitle>
      <h1>Watchlist</h1>
      {items.length === 0 ? (
        <EmptyState
          title="Nothing on the watchlist yet"
          text="Watch a listing and we tell you when it gets cheaper or comes back."
        >
          <SiteLink className="ui-button ui-button--primary" href="/search">
            Start browsing
          </SiteLink>
        </EmptyState>
      ) : (
        <div className="stack">
          <div className="watchlist__head">
            <p className="quiet">{counted(items.length, "listing")}</p>
            <label className="row">
              Sort by
              <select
                className="ui-input watchlist__order"
                value={order}
                onChange={(event) => setOrder(event.target.value as WatchOrder)}
              >
                {Object.entries(watchOrders).map(([name, { label }]) => (
                  <option key={name} value={name}>
                    {label}
                  </option>
                ))}
              </select>
            </label>
          </div>
          <ul className="card-grid" aria-label="Watched listings">
            {items.toSorted(watchOrders[order].compare).map((card) => (
              <WatchedListing key={card.id} card={card} />
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
