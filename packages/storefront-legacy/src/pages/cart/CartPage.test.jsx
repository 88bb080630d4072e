import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import React from 'react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import clearToasts from '../../../test/clearToasts.js';
import { serve } from '../../../test/fakeServer.js';
import { sampleCard } from '../../../test/samples.js';
import Shop from '../../../test/Shop.jsx';
import { addToCart } from '../../ducks/cart.js';
import configureStore from '../../store/configureStore.js';
import CartPage from './CartPage.jsx';

const zelda = sampleCard({ id: 901, title: 'Zelda', available: 3, priceCents: 2000 });
const metroid = sampleCard({ id: 902, title: 'Metroid', available: 2, priceCents: 1500 });

let store;

async function open() {
  await act(async () => {
    render(
      <Shop store={store}>
        <CartPage />
      </Shop>,
    );
  });
}

beforeEach(() => {
  store = configureStore({});
  serve({ 'GET products/901': zelda, 'GET products/902': metroid });
});

afterEach(() => {
  clearToasts();
  cleanup();
});

it('says what to do when there is nothing in it', async () => {
  await open();
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Your cart is empty');
  expect(screen.getByRole('link', { name: 'Start browsing' }).getAttribute('href')).toBe('/search');
});

it('adds up its lines and what sending them costs', async () => {
  store.dispatch(addToCart(zelda, 2));
  store.dispatch(addToCart(metroid));
  await open();
  const amounts = Array.from(document.querySelectorAll('.amounts dd'), each => each.textContent);
  expect(amounts).toEqual(['$55.00', '$7.99', '$62.99']);
});

it('takes a line out and goes on to its neighbour', async () => {
  store.dispatch(addToCart(zelda));
  store.dispatch(addToCart(metroid));
  await open();
  fireEvent.click(screen.getByRole('button', { name: 'Remove Zelda' }));
  expect(screen.queryByText('Zelda')).toBe(null);
  expect(document.activeElement.getAttribute('aria-label')).toBe('Remove Metroid');
});

it('tells what became different in the meantime', async () => {
  store.dispatch(addToCart(zelda, 3));
  store.dispatch(addToCart(metroid));
  serve({
    'GET products/901': { ...zelda, available: 1 },
    'GET products/902': { ...metroid, priceCents: 1200 },
  });
  await open();
  expect(screen.getByText('Only 1 of Zelda is left.')).toBeTruthy();
  expect(screen.getByText('Metroid is now $12.00, it was $15.00.')).toBeTruthy();
});

it('does not go to checkout with what is sold out', async () => {
  store.dispatch(addToCart(zelda));
  serve({ 'GET products/901': { ...zelda, available: 0 } });
  await open();
  expect(screen.getByRole('button', { name: 'Check out' }).disabled).toBe(true);
});
