import { cart } from "./cart/route.ts";
import { checkout } from "./checkout/route.ts";
import { home } from "./home/route.ts";
import { order, orders } from "./orders/route.ts";
import { product } from "./product/route.ts";

/** Every page of the site. The first route that an address fits is its page. */
export const routes = [home, product, cart, checkout, orders, order];
