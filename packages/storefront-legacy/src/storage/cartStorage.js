import _ from 'lodash';
import { read, write } from './browserStorage.js';

const KEY = 'cart';

export function readCart() {
  const items = read(KEY, []);
  return { items: _.isArray(items) ? items.filter(item => item && item.productId && item.quantity > 0) : [] };
}

/** Keeps the cart over reloads, a moment after it changed. */
export function keepCart(store) {
  let last = store.getState().cart;
  const save = _.debounce(() => write(KEY, last.items), 200);
  store.subscribe(() => {
    const { cart } = store.getState();
    if (cart !== last) {
      last = cart;
      save();
    }
  });
  window.addEventListener('pagehide', () => save.flush());
}
