import { defineRoute } from "../../router/define-route.ts";
import { firstSize, partQuestion } from "./category-parts.ts";

export const category = defineRoute({
  path: "/category/{platform}",
  load: () => import("./CategoryPage.tsx"),
  queries: ({ params: { platform } }) => [partQuestion(platform, null, firstSize)],
});
