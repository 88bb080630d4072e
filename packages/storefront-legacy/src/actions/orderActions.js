import { batch } from 'react-redux';
import * as orders from '../api/orders.js';
import {
  CHECKOUT_LEFT,
  ORDER_FAILED,
  ORDER_PLACED,
  ORDER_RECEIVED,
  ORDER_REFUSED,
  ORDER_STARTED,
  ORDERS_FAILED,
  ORDERS_RECEIVED,
  ORDERS_REQUESTED,
} from '../constants/actionTypes.js';
import { emptyCart } from './cartActions.js';

/** Buys. Resolves with the order, or with null when it was refused; the reason is in the store. */
export function placeOrder(order, key) {
  return dispatch => {
    dispatch({ type: ORDER_STARTED });
    return orders.postOrder(order, key).then(
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
    return orders
      .fetchOrders(cursor)
      .then(({ items, next }) => dispatch({ type: ORDERS_RECEIVED, items, next, isFirst: !cursor }))
      .catch(problem => dispatch({ type: ORDERS_FAILED, problem }));
  };
}

export function loadOrder(id) {
  return dispatch =>
    orders
      .fetchOrder(id)
      .then(order => dispatch({ type: ORDER_RECEIVED, order }))
      .catch(problem => dispatch({ type: ORDER_FAILED, id, problem }));
}

/** Rejects with a Problem when it is too late. */
export function cancelOrder(id) {
  return dispatch =>
    orders.cancelOrder(id).then(order => {
      dispatch({ type: ORDER_RECEIVED, order });
      return order;
    });
}
