import { ask } from "../../data/question.ts";
import { defineRoute } from "../../router/define-route.ts";

export const sell = defineRoute({
  path: "/sell",
  load: () => import("./SellPage.tsx"),
  queries: ({ search }) => {
    const id = Number(search.get("listing"));
    return id ? [ask("GET products/{id}", { params: { id } })] : [];
  },
  isForMembers: true,
});
