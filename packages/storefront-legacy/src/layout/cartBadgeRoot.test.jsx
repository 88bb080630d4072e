import { act } from 'react-dom/test-utils';
import { expect, it } from 'vitest';
import { sampleCard } from '../../test/samples.js';
import { addToCart } from '../ducks/cart.js';
import configureStore from '../store/configureStore.js';
import { mountCartBadge, unmountCartBadge } from './cartBadgeRoot.jsx';

it('is a root of its own that follows the store, until it is taken away', () => {
  const container = document.createElement('div');
  const store = configureStore({});
  act(() => {
    mountCartBadge(container, store);
  });
  expect(container.querySelector('a').getAttribute('aria-label')).toBe('Cart, 0 items');
  act(() => {
    store.dispatch(addToCart(sampleCard({ available: 5 }), 1));
  });
  expect(container.querySelector('a').getAttribute('aria-label')).toBe('Cart, 1 item');
  act(() => {
    unmountCartBadge(container);
  });
  expect(container.innerHTML).toBe('');
});
