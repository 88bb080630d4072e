import { Boundary, Skeleton } from "@latency-aficionados/ui";
import { CallError } from "../../contract/client.ts";
import { useData } from "../../data/data-context.ts";
import { Failure } from "../../frame/Section.tsx";
import { PageTitle } from "../../frame/PageTitle.tsx";
import type { Place } from "../../router/define-route.ts";
import { SiteLink } from "../../router/SiteLink.tsx";
import { OrderDetails } from "./OrderDetails.tsx";
import "./orders.css";

/** One order, and what became of it. */
export default function OrderPage({ params: { id }, search }: Place<"/orders/{id}">) {
  const { store } = useData();
  return (
    <Boundary
      fallback={<Waiting />}
      onRetry={() => store.forgetFailures()}
      failure={({ error, ...again }) => (isGone(error) ? <Gone /> : <Failure error={error} {...again} />)}
    >
      <OrderDetails id={id} isNew={search.has("new")} />
    </Boundary>
  );
}

/** Nobody's, somebody else's, or no number of an order at all. */
function isGone(error: unknown): boolean {
  return error instanceof CallError && (error.status === 404 || error.status === 400);
}

function Gone() {
  return (
    <div className="empty">
      <PageTitle>There is no such order</PageTitle>
      <h1>There is no such order</h1>
      <p>It may be somebody else’s, or its address is not complete.</p>
      <SiteLink href="/orders">All orders</SiteLink>
    </div>
  );
}

function Waiting() {
  return (
    <>
      <h1>Your order</h1>
      <div className="columns columns--aside">
        <div className="panel">
          <Skeleton lines={9} />
        </div>
        <div className="panel">
          <Skeleton lines={7} />
        </div>
      </div>
    </>
  );
}
