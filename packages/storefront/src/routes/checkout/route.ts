import { defineRoute } from "../../router/define-route.ts";

export const checkout = defineRoute({
  path: "/checkout",
  load: () => import("./CheckoutPage.tsx"),
  isForMembers: true,
});
