import { account } from "./account/route.ts";
import { cart } from "./cart/route.ts";
import { category } from "./category/route.ts";
import { checkout } from "./checkout/route.ts";
import { confirm } from "./confirm/route.ts";
import { home } from "./home/route.ts";
import { order, orders } from "./orders/route.ts";
import { product } from "./product/route.ts";
import { search } from "./search/route.ts";
import { register } from "./register/route.ts";
import { sell } from "./sell/route.ts";
import { seller } from "./seller/route.ts";
import { signIn } from "./signin/route.ts";
import { watchlist } from "./watchlist/route.ts";

/** Every page of the site. The first route that an address fits is its page. */
export const routes = [
  home,
  search,
  category,
  product,
  cart,
  checkout,
  orders,
  order,
  signIn,
  register,
  confirm,
  account,
  watchlist,
  sell,
  seller,
];
