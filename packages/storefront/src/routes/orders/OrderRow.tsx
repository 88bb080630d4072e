import { Price } from "@latency-aficionados/ui";
import { Cover } from "../../components/Cover.tsx";
import { counted, day } from "../../components/wording.ts";
import type { OrderCard } from "../../contract/orders.ts";
import { SiteLink } from "../../router/SiteLink.tsx";
import { OrderState } from "./OrderState.tsx";

const shownLines = 3;

/** One order in the list of all. */
export function OrderRow({ order }: { order: OrderCard }) {
  const { createdAt, id, lines, status, totalCents } = order;
  const pieces = lines.reduce((sum, { quantity }) => sum + quantity, 0);
  return (
    <li>
      <article className="order-row panel">
        <div className="order-row__covers">
          {lines.slice(0, shownLines).map(({ art, productId }) => (
            <Cover key={productId} art={art} sizes="3.5rem" />
          ))}
        </div>
        <div className="order-row__words">
          <h2 className="order-row__title">Order of {day(createdAt)}</h2>
          <p className="quiet">{titlesOf(order)}</p>
          <p className="row">
            <OrderState status={status} />
            <span className="label-text">{counted(pieces, "item")}</span>
          </p>
        </div>
        <div className="order-row__end">
          <p>
            <Price cents={totalCents} />
          </p>
          <SiteLink href={`/orders/${id}`} aria-label={`See order of ${day(createdAt)}`}>
            See order
          </SiteLink>
        </div>
      </article>
    </li>
  );
}

function titlesOf({ lines }: OrderCard): string {
  const titles = lines.slice(0, shownLines).map(({ title }) => title);
  const rest = lines.length - titles.length;
  return [...titles, ...(rest > 0 ? [`and ${rest} more`] : [])].join(", ");
}
