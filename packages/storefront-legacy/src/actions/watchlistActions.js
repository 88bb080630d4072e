import * as products from '../api/products.js';
import { WATCHLIST_ITEM_ADDED, WATCHLIST_ITEM_REMOVED, WATCHLIST_LOADED } from '../constants/actionTypes.js';

export function loadWatchlist() {
  return dispatch =>
    products.fetchWatchlist().then(
      ({ items }) => dispatch({ type: WATCHLIST_LOADED, items }),
      () => dispatch({ type: WATCHLIST_LOADED, items: [] }),
    );
}

export function watch(card) {
  return dispatch => {
    dispatch({ type: WATCHLIST_ITEM_ADDED, card });
    return products.watchProduct(card.id).catch(problem => {
      dispatch({ type: WATCHLIST_ITEM_REMOVED, id: card.id });
      throw problem;
    });
  };
}

export function unwatch(card) {
  return dispatch => {
    dispatch({ type: WATCHLIST_ITEM_REMOVED, id: card.id });
    return products.unwatchProduct(card.id).catch(problem => {
      dispatch({ type: WATCHLIST_ITEM_ADDED, card });
      throw problem;
    });
  };
}
