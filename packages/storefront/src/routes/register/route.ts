import { defineRoute } from "../../router/define-route.ts";

export const register = defineRoute({ path: "/register", load: () => import("./RegisterPage.tsx"), isPersonal: true });
