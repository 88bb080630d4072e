import _ from 'lodash';
import { batch } from 'react-redux';
import * as api from '../api/orders.js';
import {
  CHECKOUT_LEFT,
  ORDERS_FAILED,
  ORDERS_RECEIVED,
  ORDERS_REQUESTED,
  ORDER_FAILED,
  ORDER_PLACED,
  ORDER_RECEIVED,
  ORDER_REFUSED,
  ORDER_STARTED,
  SESSION_CLOSED,
} from '../constants/actionTypes.js';
import { emptyCart } from './cart.js';

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

const beforePaying = {
  isPaying: false,
  problem: null,
  // The order that came of it.
  order: null,
};

export function checkout(state = beforePaying, action) {
  switch (action.type) {
    case ORDER_STARTED:
      return { ...state, isPaying: true, problem: null };
    case ORDER_PLACED:
      return { isPaying: false, problem: null, order: action.order };
    case ORDER_REFUSED:
      return { ...state, isPaying: false, problem: action.problem };
    case CHECKOUT_LEFT:
      return beforePaying;
    default:
      return state;
  }
}

/** Buys. Resolves with the order, or with null when it was refused; the reason is in the store. */
export function placeOrder(order, key) {
  return dispatch => {
    dispatch({ type: ORDER_STARTED });
    return api.postOrder(order, key).then(
      placed => {
        batch(() => {
          dispatch({ type: ORDER_PLACED, order: placed });
          dispatch(emptyCart());
        });
        return placed;
      },
      problem => {
        dispatch({ type: ORDER_REFUSED, problem });
        return null;
      },
    );
  };
}

export function leaveCheckout() {
  return { type: CHECKOUT_LEFT };
}

export function loadOrders(cursor) {
  return dispatch => {
    dispatch({ type: ORDERS_REQUESTED });
    return api
      .fetchOrders(cursor)
      .then(({ items, next }) => dispatch({ type: ORDERS_RECEIVED, items, next, isFirst: !cursor }))
      .catch(problem => dispatch({ type: ORDERS_FAILED, problem }));
  };
}

export function loadOrder(id) {
  return dispatch =>
    api
      .fetchOrder(id)
      .then(order => dispatch({ type: ORDER_RECEIVED, order }))
      .catch(problem => dispatch({ type: ORDER_FAILED, id, problem }));
}

/** Rejects with a Problem when it is too late. */
export function cancelOrder(id) {
  return dispatch =>
    api.cancelOrder(id).then(order => {
      dispatch({ type: ORDER_RECEIVED, order });
      return order;
    });
}

/** Sending costs a parcel, and a little for every piece after the first; the server has the last word. */
export function shippingCents(pieces) {
  return pieces <= 0 ? 0 : 499 + 150 * (pieces - 1);
}

export function piecesOf(order) {
  return _.sumBy(order.lines, 'quantity');
}

export function getOrder(state, id) {
  return state.orders.byId[id];
}

export function getOrderProblem(state, id) {
  return state.orders.problems[id];
}
