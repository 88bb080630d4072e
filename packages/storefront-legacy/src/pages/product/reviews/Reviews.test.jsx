import React from 'react';
import ReactDOM from 'react-dom';
import ReactTestUtils, { act } from 'react-dom/test-utils';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { asked, serve } from '../../../../test/fakeServer.js';
import { sampleCard, sampleReview } from '../../../../test/samples.js';
import Shop from '../../../../test/Shop.jsx';
import { loadProduct, loadReviews } from '../../../ducks/product.js';
import { sessionLoaded } from '../../../ducks/session.js';
import configureStore from '../../../store/configureStore.js';
import Reviews from './Reviews.jsx';

const robin = { id: 'person-2', name: 'Robin Vega', picture: null };
const product = sampleCard({ id: 7 });

let container;
let store;

async function open(user) {
  store = configureStore({});
  store.dispatch(sessionLoaded(user));
  await store.dispatch(loadProduct(7));
  await store.dispatch(loadReviews(7));
  act(() => {
    ReactDOM.render(
      <Shop store={store}>
        <Reviews productId={7} />
      </Shop>,
      container,
    );
  });
}

beforeEach(() => {
  container = document.body.appendChild(document.createElement('div'));
  serve({
    'GET products/7': product,
    'GET products/7/reviews': { items: [sampleReview({})], next: null, rating: product.rating },
    'POST products/7/reviews': { id: 'review-2', rating: { average: 4.3, count: 80 } },
    'POST reviews/review-1/comments': { id: 'comment-1' },
  });
});

afterEach(() => {
  ReactDOM.unmountComponentAtNode(container);
  container.remove();
});

it('asks a guest to sign in', async () => {
  await open(null);
  expect(container.textContent).toContain('Exactly as described.');
  expect(container.querySelector('.panel a').getAttribute('href')).toContain('/signin?next=');
});

it('puts a new review on top, once it has stars', async () => {
  await open(robin);
  const form = container.querySelector('form');
  act(() => {
    ReactTestUtils.Simulate.change(container.querySelector('#review-text'), { target: { value: 'Plays well.' } });
    ReactTestUtils.Simulate.submit(form);
  });
  expect(container.querySelector('[role="alert"]').textContent).toBe('Choose how many stars this gets.');
  act(() => {
    container.querySelector('input[value="4"]').click();
  });
  await act(async () => {
    ReactTestUtils.Simulate.submit(form);
  });
  expect(asked().pop().body).toEqual({ stars: 4, text: 'Plays well.' });
  expect(container.querySelector('.review__author').textContent).toBe('Robin Vega');
});

it('adds a comment below its review', async () => {
  await open(robin);
  act(() => {
    ReactTestUtils.Simulate.click(container.querySelector('.review .button--plain'));
  });
  const field = container.querySelector('.comment-form textarea');
  expect(document.activeElement).toBe(field);
  act(() => {
    ReactTestUtils.Simulate.change(field, { target: { value: 'So true' } });
  });
  await act(async () => {
    ReactTestUtils.Simulate.submit(container.querySelector('.comment-form'));
  });
  expect(container.querySelector('.comment').textContent).toContain('So true');
  expect(container.querySelector('.comment-form')).toBe(null);
});
