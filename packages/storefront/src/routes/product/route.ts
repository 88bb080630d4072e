import { ask } from "../../data/question.ts";
import { defineRoute } from "../../router/define-route.ts";

export const product = defineRoute({
  path: "/products/{id}",
  load: () => import("./ProductPage.tsx"),
  queries: ({ params }) => [ask("GET products/{id}", { params: { id: Number(params.id) } })],
  later: ({ params }) => [ask("GET products/{id}/reviews", { params: { id: Number(params.id) } })],
});
