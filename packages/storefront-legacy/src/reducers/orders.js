import _ from 'lodash';
import {
  ORDER_FAILED,
  ORDER_PLACED,
  ORDER_RECEIVED,
  ORDERS_FAILED,
  ORDERS_RECEIVED,
  ORDERS_REQUESTED,
  SESSION_CLOSED,
} from '../constants/actionTypes.js';

const initialState = {
  items: [],
  next: null,
  isLoading: false,
  isLoaded: false,
  problem: null,
  // Whole orders and what went wrong with them, by id.
  byId: {},
  problems: {},
};

function withOrder(state, order) {
  return {
    ...state,
    items: state.items.map(item => (item.id === order.id ? { ...item, ...order } : item)),
    byId: { ...state.byId, [order.id]: order },
    problems: _.omit(state.problems, order.id),
  };
}

export default function orders(state = initialState, action) {
  switch (action.type) {
    case ORDERS_REQUESTED:
      return { ...state, isLoading: true, problem: null };
    case ORDERS_RECEIVED:
      return {
        ...state,
        items: action.isFirst ? action.items : _.uniqBy([...state.items, ...action.items], 'id'),
        next: action.next,
        isLoading: false,
        isLoaded: true,
      };
    case ORDERS_FAILED:
      return { ...state, isLoading: false, problem: action.problem };
    case ORDER_PLACED:
    case ORDER_RECEIVED:
      return withOrder(state, action.order);
    case ORDER_FAILED:
      return { ...state, problems: { ...state.problems, [action.id]: action.problem } };
    case SESSION_CLOSED:
      return initialState;
    default:
      return state;
  }
}
