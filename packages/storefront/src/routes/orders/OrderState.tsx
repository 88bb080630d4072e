import type { OrderStatus } from "../../contract/orders.ts";

/** What shoppers call the states of an order. */
export const statusWords: Readonly<Record<OrderStatus, string>> = {
  pending: "In progress",
  confirmed: "Confirmed",
  declined: "Payment declined",
  cancelled: "Cancelled",
  failed: "Failed",
};

export function OrderState({ status }: { status: OrderStatus }) {
  return <span className={`order-state order-state--${status}`}>{statusWords[status]}</span>;
}
