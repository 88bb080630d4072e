import { Button } from "@latency-aficionados/ui";
import { useState, useTransition } from "react";
import { Ago } from "../../components/Ago.tsx";
import type { Notification } from "../../contract/people.ts";
import { useQuery } from "../../data/use-query.ts";
import { SiteLink } from "../../router/SiteLink.tsx";
import { firstNotifications } from "./first-notifications.ts";

/** The BFF gives no more at once. */
const most = 100;

const kinds: Readonly<Record<Notification["kind"], string>> = {
  "price-drop": "Cheaper",
  "back-in-stock": "Back in stock",
  sold: "Sold",
  reviewed: "Reviewed",
  commented: "Commented",
  "order-confirmed": "Order confirmed",
  "order-declined": "Order declined",
  "order-cancelled": "Order cancelled",
};

/** What happened, latest first. */
export default function NotificationList() {
  const [limit, setLimit] = useState(firstNotifications);
  const [isLoading, startTransition] = useTransition();
  const { items, total } = useQuery("GET notifications", { search: { limit } });
  if (items.length === 0) return <p className="quiet">Nothing new. Watch a listing to hear when it gets cheaper.</p>;
  const loadMore = () => startTransition(() => setLimit(Math.min(most, limit + firstNotifications)));
  return (
    <>
      <ul className="site-plain" aria-label="Your notifications">
        {items.map(({ createdAt, href, id, kind, text }) => (
          <li key={id} className="notification">
            <span className="chip">{kinds[kind]}</span>
            <SiteLink href={href}>{text}</SiteLink>
            <Ago at={createdAt} />
          </li>
        ))}
      </ul>
      {items.length < Math.min(total, most) && (
        <Button isBusy={isLoading} onClick={loadMore}>
          Show more notifications
        </Button>
      )}
    </>
  );
}
