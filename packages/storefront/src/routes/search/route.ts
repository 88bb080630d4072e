import { ask } from "../../data/question.ts";
import { defineRoute } from "../../router/define-route.ts";
import { questionOf, readSearch } from "./search-address.ts";

export const search = defineRoute({
  path: "/search",
  load: () => import("./SearchPage.tsx"),
  queries: (place) => [ask("GET products/search", { search: questionOf(readSearch(place.search)) })],
});
