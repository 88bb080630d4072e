import { Button } from "@latency-aficionados/ui";
import { EmptyState } from "../../components/EmptyState.tsx";
import { ask } from "../../data/question.ts";
import { usePages } from "../../data/use-pages.ts";
import { PageTitle } from "../../frame/PageTitle.tsx";
import { SiteLink } from "../../router/SiteLink.tsx";
import { OrderRow } from "./OrderRow.tsx";
import "./orders.css";

/** What somebody bought, newest first. */
export default function OrdersPage() {
  const { items, hasMore, isLoading, loadMore } = usePages(ask("GET orders"));
  return (
    <>
      <PageTitle>Your orders</PageTitle>
      <h1>Your orders</h1>
      {items.length === 0 ? (
        <EmptyState title="No orders yet" text="What you buy shows up here.">
          <SiteLink className="ui-button ui-button--primary" href="/search">
            Start browsing
          </SiteLink>
        </EmptyState>
      ) : (
        <ul className="site-plain order-list" aria-label="Your orders">
          {items.map((order) => (
            <OrderRow key={order.id} order={order} />
          ))}
        </ul>
      )}
      {hasMore && (
        <Button isBusy={isLoading} onClick={loadMore}>
          Show more
        </Button>
      )}
    </>
  );
}
