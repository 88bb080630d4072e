import { Price } from "@latency-aficionados/ui";
import { Cover } from "../../components/Cover.tsx";
import { money } from "../../components/wording.ts";
import type { Order } from "../../contract/orders.ts";
import { SiteLink } from "../../router/SiteLink.tsx";
import { OrderPart } from "./OrderPart.tsx";

/** What was bought, at the price that was paid. */
export function OrderItems({ order }: { order: Order }) {
  return (
    <OrderPart title="Items">
      <ul className="site-plain order-items">
        {order.lines.map(({ art, productId, quantity, title, unitPriceCents }) => (
          <li key={productId} className="order-item">
            <Cover art={art} sizes="3.5rem" />
            <div>
              <SiteLink href={`/products/${productId}`}>{title}</SiteLink>
              <p className="label-text">
                {quantity} × {money(unitPriceCents)}
              </p>
            </div>
            <Price cents={quantity * unitPriceCents} />
          </li>
        ))}
      </ul>
    </OrderPart>
  );
}
