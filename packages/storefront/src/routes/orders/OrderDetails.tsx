import { day } from "../../components/wording.ts";
import { useQuery } from "../../data/use-query.ts";
import { PageTitle } from "../../frame/PageTitle.tsx";
import { SiteLink } from "../../router/SiteLink.tsx";
import { CancelButton } from "./CancelButton.tsx";
import { OrderAddress } from "./OrderAddress.tsx";
import { OrderHistory } from "./OrderHistory.tsx";
import { OrderItems } from "./OrderItems.tsx";
import { OrderSum } from "./OrderSum.tsx";
import { useAskAgain } from "./use-ask-again.ts";

/** @param props.isNew whether it was placed a moment ago */
export function OrderDetails({ id, isNew }: { id: string; isNew: boolean }) {
  const order = useQuery("GET orders/{id}", { params: { id } });
  const isPending = order.status === "pending";
  useAskAgain(id, isPending);
  return (
    <div className="stack">
      <PageTitle>{`Order of ${day(order.createdAt)}`}</PageTitle>
      <h1>Order of {day(order.createdAt)}</h1>
      <div role="status">
        {isPending && (
          <p className="notice">We are still working on this order. This page tells you as soon as it is done.</p>
        )}
        {isNew && order.status === "confirmed" && (
          <p className="notice notice--good">Thank you! Your order is confirmed.</p>
        )}
      </div>
      <div className="columns columns--aside">
        <div className="stack">
          <OrderItems order={order} />
          <OrderHistory order={order} />
        </div>
        <div className="stack">
          <OrderSum order={order} />
          <OrderAddress order={order} />
        </div>
      </div>
      <div className="row order-actions">
        {order.cancellable && <CancelButton id={id} />}
        <button className="ui-button ui-button--plain" type="button" onClick={() => print()}>
          Print this order
        </button>
        <SiteLink href="/orders">All orders</SiteLink>
      </div>
    </div>
  );
}
