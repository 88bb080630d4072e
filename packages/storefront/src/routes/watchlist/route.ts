import { ask } from "../../data/question.ts";
import { defineRoute } from "../../router/define-route.ts";

export const watchlist = defineRoute({
  path: "/watchlist",
  load: () => import("./WatchlistPage.tsx"),
  queries: () => [ask("GET watchlist")],
  isForMembers: true,
});
