import { defineRoute } from "../../router/define-route.ts";

export const cart = defineRoute({ path: "/cart", load: () => import("./CartPage.tsx") });
