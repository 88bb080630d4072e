import type { HandlersOf, Services } from "./handler.ts";

/** Orders of who asks. */
export function buying({
  order,
}: Services): HandlersOf<"GET orders" | "GET orders/{id}" | "POST orders" | "POST orders/{id}/cancel"> {
  return {
    "GET orders": ({ search, asker }) => order.getOrders({ accountId: asker.member.accountId, ...search }),
    "GET orders/{id}": ({ params, asker }) => order.getOrder({ accountId: asker.member.accountId, orderId: params.id }),
    "POST orders": ({ body, headers, asker }) =>
      order.placeOrder({ ...body, accountId: asker.member.accountId, idempotencyKey: headers["idempotency-key"] }),
    "POST orders/{id}/cancel": ({ params, asker }) =>
      order.cancelOrder({ accountId: asker.member.accountId, orderId: params.id }),
  };
}
