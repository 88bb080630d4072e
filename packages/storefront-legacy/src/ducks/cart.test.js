import { describe, expect, it } from 'vitest';
import { sampleCard } from '../../test/samples.js';
import cart, { addToCart, changeQuantity, emptyCart, getCartCount, getCartTotalCents, removeFromCart } from './cart.js';

const zelda = sampleCard({ id: 1, title: 'Zelda', available: 3, priceCents: 2000 });
const metroid = sampleCard({ id: 2, title: 'Metroid', available: 1, priceCents: 1500 });

function after(...actions) {
  return { cart: actions.reduce(cart, undefined) };
}

describe('the cart', () => {
  it('counts pieces and adds up what they cost', () => {
    const state = after(addToCart(zelda, 2), addToCart(metroid));
    expect(getCartCount(state)).toBe(3);
    expect(getCartTotalCents(state)).toBe(5500);
  });

  it('keeps one line a listing, with as many as there are', () => {
    const state = after(addToCart(zelda, 2), addToCart(zelda, 2));
    expect(state.cart.items.map(({ productId, quantity }) => [productId, quantity])).toEqual([[1, 3]]);
  });

  it('takes the price of the last time something was added', () => {
    const state = after(addToCart(zelda), addToCart({ ...zelda, priceCents: 1800 }));
    expect(getCartTotalCents(state)).toBe(3600);
  });

  it('never holds less than one of a line, until it is removed', () => {
    const state = after(addToCart(zelda), changeQuantity(1, 0));
    expect(getCartCount(state)).toBe(1);
    expect(cart(state.cart, removeFromCart(1)).items).toEqual([]);
  });

  it('is empty again when it is emptied', () => {
    expect(after(addToCart(zelda), emptyCart()).cart.items).toEqual([]);
  });
});
