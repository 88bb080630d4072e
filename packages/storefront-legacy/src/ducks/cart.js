import _ from 'lodash';
import { fetchProduct } from '../api/products.js';
import {
  CART_EMPTIED,
  CART_ITEM_ADDED,
  CART_ITEM_REMOVED,
  CART_QUANTITY_CHANGED,
  CART_REFRESHED,
} from '../constants/actionTypes.js';

const initialState = { items: [] };

function mostOf(item) {
  return Math.min(100, item.available);
}

/** A line as the shop has it now; what it was before stays beside it until the next change. */
function refreshed(item, product) {
  if (!product) {
    return item;
  }
  const { available, priceCents } = product;
  return {
    ...item,
    available,
    priceCents,
    beforeCents: priceCents === item.priceCents ? item.beforeCents : item.priceCents,
    quantity: available > 0 ? Math.min(item.quantity, mostOf(product)) : item.quantity,
    isShortened: available > 0 && item.quantity > available,
  };
}

export default function cart(state = initialState, action) {
  switch (action.type) {
    case CART_ITEM_ADDED: {
      const known = _.find(state.items, { productId: action.item.productId });
      const quantity = _.clamp((known ? known.quantity : 0) + action.quantity, 1, mostOf(action.item));
      const line = { ...action.item, quantity };
      return {
        items: known ? state.items.map(item => (item === known ? line : item)) : state.items.concat(line),
      };
    }
    case CART_ITEM_REMOVED:
      return { items: _.reject(state.items, { productId: action.productId }) };
    case CART_QUANTITY_CHANGED:
      return {
        items: state.items.map(item =>
          item.productId === action.productId
            ? {
                ...item,
                quantity: _.clamp(action.quantity, 1, mostOf(item)),
                beforeCents: undefined,
                isShortened: false,
              }
            : item,
        ),
      };
    case CART_REFRESHED:
      return { items: state.items.map(item => refreshed(item, _.find(action.products, { id: item.productId }))) };
    case CART_EMPTIED:
      return initialState;
    default:
      return state;
  }
}

/** `product` is a card or a whole product; the cart keeps what its lines show. */
export function addToCart(product, quantity = 1) {
  const { art, available, condition, id, platform, priceCents, title } = product;
  return {
    type: CART_ITEM_ADDED,
    item: { productId: id, title, platform, condition, priceCents, available, art },
    quantity,
  };
}

export function removeFromCart(productId) {
  return { type: CART_ITEM_REMOVED, productId };
}

export function changeQuantity(productId, quantity) {
  return { type: CART_QUANTITY_CHANGED, productId, quantity };
}

export function emptyCart() {
  return { type: CART_EMPTIED };
}

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
