import access from './access.js';
import account from './account.js';
import cart from './cart.js';
import category from './category.js';
import checkout from './checkout.js';
import common from './common.js';
import home from './home.js';
import notFound from './notFound.js';
import orders from './orders.js';
import product from './product.js';
import search from './search.js';
import sell from './sell.js';
import seller from './seller.js';
import shell from './shell.js';
import watchlist from './watchlist.js';

export default {
  access,
  account,
  cart,
  category,
  checkout,
  common,
  home,
  notFound,
  orders,
  product,
  search,
  sell,
  seller,
  shell,
  watchlist,
};
