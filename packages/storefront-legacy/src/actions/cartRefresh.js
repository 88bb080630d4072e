import _ from 'lodash';
import { fetchProduct } from '../api/products.js';
import { CART_REFRESHED } from '../constants/actionTypes.js';
import { getCartItems } from '../selectors/cartSelectors.js';

/** Asks for what is in the cart as it is now. What cannot be asked for stays as it was. */
export function refreshCart() {
  return (dispatch, getState) => {
    const ids = _.map(getCartItems(getState()), 'productId');
    if (ids.length === 0) {
      return Promise.resolve([]);
    }
    const gone = id => problem => (problem.status === 404 ? { id, available: 0, priceCents: 0, isGone: true } : null);
    return Promise.all(ids.map(id => fetchProduct(id).catch(gone(id)))).then(answers => {
      const products = _.reject(_.compact(answers), 'isGone');
      dispatch({ type: CART_REFRESHED, products });
      return products;
    });
  };
}
