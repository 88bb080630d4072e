import { Moment } from "../../components/Moment.tsx";
import type { Order } from "../../contract/orders.ts";
import { OrderPart } from "./OrderPart.tsx";
import { statusWords } from "./OrderState.tsx";

/** What happened to an order, oldest first. */
export function OrderHistory({ order }: { order: Order }) {
  return (
    <OrderPart title="History">
      <ol className="site-plain order-history">
        {order.history.map(({ at, note, status }) => (
          <li key={`${at} ${status}`}>
            <Moment at={at} />
            <span className="order-history__status">{statusWords[status]}</span>
            {note !== "" && <span className="quiet">{note}</span>}
          </li>
        ))}
      </ol>
    </OrderPart>
  );
}
