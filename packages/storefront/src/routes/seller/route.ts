import { ask } from "../../data/question.ts";
import { defineRoute } from "../../router/define-route.ts";

export const seller = defineRoute({
  path: "/seller",
  load: () => import("./SellerPage.tsx"),
  queries: () => [ask("GET seller/listings")],
  later: () => [ask("GET seller/report", { search: { year: new Date().getUTCFullYear() } })],
  isForMembers: true,
});
