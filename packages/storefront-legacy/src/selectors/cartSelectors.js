import _ from 'lodash';

export function getCartItems(state) {
  return state.cart.items;
}

export function getCartCount(state) {
  return _.sumBy(state.cart.items, 'quantity');
}

export function getCartTotalCents(state) {
  return _.sumBy(state.cart.items, item => item.quantity * item.priceCents);
}
