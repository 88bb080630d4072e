import { ask } from "../../data/question.ts";
import { defineRoute } from "../../router/define-route.ts";

export const orders = defineRoute({
  path: "/orders",
  load: () => import("./OrdersPage.tsx"),
  queries: () => [ask("GET orders")],
  isForMembers: true,
});

export const order = defineRoute({
  path: "/orders/{id}",
  load: () => import("./OrderPage.tsx"),
  // Somebody else's order has a page of its own, so no answer here may decide that there is none.
  later: ({ params: { id } }) => [ask("GET orders/{id}", { params: { id } })],
  isForMembers: true,
});
