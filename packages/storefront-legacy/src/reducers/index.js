import { combineReducers } from 'redux';
import cart from './cart.js';
import category from './category.js';
import home from './home.js';
import product from './product.js';
import search from './search.js';
import session from './session.js';
import watchlist from './watchlist.js';

export default combineReducers({
  cart,
  category,
  home,
  product,
  search,
  session,
  watchlist,
});
