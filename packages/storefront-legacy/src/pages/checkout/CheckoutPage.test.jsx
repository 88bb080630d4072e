import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import React from 'react';
import { Route } from 'react-router-dom';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { asked, serve } from '../../../test/fakeServer.js';
import { sampleCard } from '../../../test/samples.js';
import Shop from '../../../test/Shop.jsx';
import { addToCart } from '../../ducks/cart.js';
import { sessionLoaded } from '../../ducks/session.js';
import configureStore from '../../store/configureStore.js';
import CheckoutPage from './CheckoutPage.jsx';

const zelda = sampleCard({ id: 911, title: 'Zelda', available: 3, priceCents: 2000 });
const declined = { status: 402, code: 'payment_declined', detail: 'The card was declined.' };

let store;

async function open() {
  await act(async () => {
    render(
      <Shop at="/checkout" store={store}>
        <Route path="/checkout" component={CheckoutPage} />
        <Route path="/orders/:id" render={({ match }) => <p>Order {match.params.id}</p>} />
      </Shop>,
    );
  });
}

function fill() {
  fireEvent.change(screen.getByLabelText('Full name'), { target: { value: 'Ada Byron' } });
  fireEvent.change(screen.getByLabelText('Street and number'), { target: { value: '1 Analytical Road ' } });
  fireEvent.change(screen.getByLabelText('City'), { target: { value: 'London' } });
  fireEvent.change(screen.getByLabelText('Postal code'), { target: { value: 'N1' } });
}

async function pay() {
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: 'Pay $24.99' }));
  });
}

const orders = () => asked().filter(request => request.name === 'POST orders');

beforeEach(() => {
  window.localStorage.clear();
  store = configureStore({});
  store.dispatch(sessionLoaded({ id: 'person-1', name: 'Ada' }));
  store.dispatch(addToCart(zelda));
  serve({ 'GET products/911': zelda, 'POST orders': { id: 'order-1' } });
});

afterEach(cleanup);

it('sends nothing while a field is empty, and goes to the first', async () => {
  await open();
  await pay();
  expect(orders()).toEqual([]);
  expect(screen.getByRole('alert').textContent).toBe('4 fields need another look.');
  expect(document.activeElement.id).toBe('address-name');
});

it('orders what is in the cart at the price that was shown, and empties it', async () => {
  await open();
  fill();
  await pay();
  expect(orders()[0].body).toEqual({
    lines: [{ productId: 911, quantity: 1, unitPriceCents: 2000 }],
    address: { name: 'Ada Byron', street: '1 Analytical Road', city: 'London', postalCode: 'N1', country: 'US' },
    payment: { cardToken: 'card_ok' },
  });
  expect(screen.getByText('Order order-1')).toBeTruthy();
  expect(store.getState().cart.items).toEqual([]);
});

it('keeps cart and address when the card is declined', async () => {
  serve({ 'GET products/911': zelda, 'POST orders': declined });
  await open();
  fill();
  fireEvent.click(screen.getByLabelText('Test card that is declined'));
  await pay();
  expect(orders()[0].body.payment.cardToken).toBe('card_declined');
  expect(screen.getByRole('heading', { name: 'The card was declined' })).toBeTruthy();
  expect(screen.getByLabelText('City').value).toBe('London');
  expect(store.getState().cart.items.length).toBe(1);
});
