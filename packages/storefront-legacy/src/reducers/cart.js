import _ from 'lodash';
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
        items: known
          ? state.items.map(item => (item === known ? line : item))
          : state.items.concat(line),
      };
    }
    case CART_ITEM_REMOVED:
      return { items: _.reject(state.items, { productId: action.productId }) };
    case CART_QUANTITY_CHANGED:
      return {
        items: state.items.map(item =>
          item.productId === action.productId
            ? { ...item, quantity: _.clamp(action.quantity, 1, mostOf(item)), beforeCents: undefined, isShortened: false }
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
