import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sampleCard } from '../../test/samples.js';
import { addToCart } from '../ducks/cart.js';
import configureStore from '../store/configureStore.js';
import { readCart } from './cartStorage.js';

beforeEach(() => {
  vi.useFakeTimers();
  window.localStorage.clear();
});

afterEach(() => {
  vi.useRealTimers();
  window.localStorage.clear();
});

it('keeps the cart over a reload', () => {
  configureStore().dispatch(addToCart(sampleCard({ title: 'Zelda' })));
  vi.advanceTimersByTime(200);
  expect(
    configureStore()
      .getState()
      .cart.items.map(({ title }) => title),
  ).toEqual(['Zelda']);
});

it('begins empty where something else is kept under its name', () => {
  ['nonsense', '{"a":1}', '[null, {"productId": 1}]'].forEach(text => {
    window.localStorage.setItem('cart', text);
    expect(readCart()).toEqual({ items: [] });
  });
});
