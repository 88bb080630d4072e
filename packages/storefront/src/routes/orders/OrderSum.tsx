import { Amount, Amounts } from "../../components/Amounts.tsx";
import type { Order } from "../../contract/orders.ts";
import { OrderPart } from "./OrderPart.tsx";
import { OrderState } from "./OrderState.tsx";

/** How it stands with an order, and what it cost. */
export function OrderSum({ order }: { order: Order }) {
  return (
    <OrderPart title="Sum">
      <Amounts>
        <dt>Status</dt>
        <dd>
          <OrderState status={order.status} />
        </dd>
        <Amount term="Items" cents={order.itemsCents} />
        <Amount term="Shipping" cents={order.shippingCents} />
        <Amount term="Total" cents={order.totalCents} isTotal />
      </Amounts>
      <p className="label-text order-number">Order number {order.id}</p>
    </OrderPart>
  );
}
