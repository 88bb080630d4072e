import _ from 'lodash';
import * as products from '../api/products.js';
import {
  SESSION_CLOSED,
  WATCHLIST_ITEM_ADDED,
  WATCHLIST_ITEM_REMOVED,
  WATCHLIST_LOADED,
} from '../constants/actionTypes.js';

const initialState = { items: [], isLoaded: false };

export default function watchlist(state = initialState, action) {
  switch (action.type) {
    case WATCHLIST_LOADED:
      return { items: action.items, isLoaded: true };
    case WATCHLIST_ITEM_ADDED:
      return { ...state, items: _.uniqBy([action.card, ...state.items], 'id') };
    case WATCHLIST_ITEM_REMOVED:
      return { ...state, items: _.reject(state.items, { id: action.id }) };
    case SESSION_CLOSED:
      return initialState;
    default:
      return state;
  }
}

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

export function isWatched(state, productId) {
  return _.some(state.watchlist.items, { id: productId });
}
