import { home } from "./home/route.ts";

/** Every page of the site. The first route that an address fits is its page. */
export const routes = [home];
