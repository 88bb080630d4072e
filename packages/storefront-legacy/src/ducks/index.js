import { combineReducers } from 'redux';
import cart from './cart.js';
import category from './category.js';
import home from './home.js';
import orders, { checkout } from './orders.js';
import product from './product.js';
import search from './search.js';
import { listings, report } from './selling.js';
import session, { notifications } from './session.js';
import watchlist from './watchlist.js';

export default combineReducers({
  cart,
  category,
  checkout,
  home,
  listings,
  notifications,
  orders,
  product,
  report,
  search,
  session,
  watchlist,
});
