import { ask } from "../../data/question.ts";
import { defineRoute } from "../../router/define-route.ts";
import { firstNotifications } from "./first-notifications.ts";

export const account = defineRoute({
  path: "/account",
  load: () => import("./AccountPage.tsx"),
  later: () => [ask("GET notifications", { search: { limit: firstNotifications } })],
  isForMembers: true,
});
