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

/** Lines whose price or stock changed, or that nobody can buy any more. */
export function getCartChanges(state) {
  return state.cart.items.filter(item => item.available === 0 || item.isShortened || item.beforeCents);
}

export function canCheckOut(state) {
  return state.cart.items.length > 0 && _.every(state.cart.items, item => item.available > 0);
}
