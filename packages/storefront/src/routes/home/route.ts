import { ask } from "../../data/question.ts";
import { defineRoute } from "../../router/define-route.ts";

export const home = defineRoute({
  path: "/",
  load: () => import("./HomePage.tsx"),
  queries: () => [ask("GET home")],
  isPersonal: true,
});
