import { defineRoute } from "../../router/define-route.ts";

export const confirm = defineRoute({ path: "/confirm", load: () => import("./ConfirmPage.tsx") });
