import { combineReducers } from 'redux';
import cart from './cart.js';
import category from './category.js';
import checkout from './checkout.js';
import home from './home.js';
import listings from './listings.js';
import notifications from './notifications.js';
import orders from './orders.js';
import product from './product.js';
import report from './report.js';
import search from './search.js';
import session from './session.js';
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
