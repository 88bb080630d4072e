import {
  CART_EMPTIED,
  CART_ITEM_ADDED,
  CART_ITEM_REMOVED,
  CART_QUANTITY_CHANGED,
} from '../constants/actionTypes.js';

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
