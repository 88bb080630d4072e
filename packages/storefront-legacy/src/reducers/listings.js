import _ from 'lodash';
import {
  LISTINGS_FAILED,
  LISTINGS_RECEIVED,
  LISTINGS_REQUESTED,
  SESSION_CLOSED,
  STOCK_CHANGED,
} from '../constants/actionTypes.js';

const initialState = { items: [], next: null, isLoading: false, isLoaded: false, problem: null };

export default function listings(state = initialState, action) {
  switch (action.type) {
    case LISTINGS_REQUESTED:
      return { ...state, isLoading: true, problem: null };
    case LISTINGS_RECEIVED:
      return {
        items: action.isFirst ? action.items : _.uniqBy([...state.items, ...action.items], 'id'),
        next: action.next,
        isLoading: false,
        isLoaded: true,
        problem: null,
      };
    case LISTINGS_FAILED:
      return { ...state, isLoading: false, problem: action.problem };
    case STOCK_CHANGED:
      return {
        ...state,
        items: state.items.map(item => {
          if (item.id !== action.id) {
            return item;
          }
          const reserved = item.quantity - item.available;
          return {
            ...item,
            quantity: action.quantity,
            available: Math.max(0, action.quantity - reserved),
            inventoryVersion: action.version,
          };
        }),
      };
    case SESSION_CLOSED:
      return initialState;
    default:
      return state;
  }
}
