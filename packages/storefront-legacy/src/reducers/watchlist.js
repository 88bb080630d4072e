import _ from 'lodash';
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
