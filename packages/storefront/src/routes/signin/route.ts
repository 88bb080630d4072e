import { defineRoute } from "../../router/define-route.ts";

export const signIn = defineRoute({ path: "/signin", load: () => import("./SignInPage.tsx"), isPersonal: true });
