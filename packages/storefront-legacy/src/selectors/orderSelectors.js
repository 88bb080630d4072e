import _ from 'lodash';

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
