import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import React from 'react';
import { act } from 'react-dom/test-utils';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { serve } from '../../test/fakeServer.js';
import App from '../App.jsx';
import { sessionLoaded } from '../ducks/session.js';
import configureStore from '../store/configureStore.js';

const robin = { id: 'person-2', name: 'Robin Vega', picture: null };

let store;

beforeEach(() => {
  window.localStorage.clear();
  serve({ 'GET home': { sections: [], stale: false, personal: false }, 'DELETE sessions': null });
  store = configureStore({});
  store.dispatch(sessionLoaded(null));
  render(<App store={store} />);
});

afterEach(() => {
  cleanup();
  window.localStorage.clear();
});

it('changes its colors, and remembers them', () => {
  fireEvent.click(screen.getByRole('button', { name: 'Use dark colors' }));
  expect(document.documentElement.getAttribute('data-theme')).toBe('dark');
  expect(window.localStorage.getItem('theme')).toBe('"dark"');
  fireEvent.click(screen.getByRole('button', { name: 'Use light colors' }));
  expect(document.documentElement.getAttribute('data-theme')).toBe('light');
});

it('knows who is signed in, and lets them out', async () => {
  expect(screen.getByRole('link', { name: 'Sign in' })).toBeTruthy();
  act(() => {
    store.dispatch(sessionLoaded(robin));
  });
  expect((await screen.findByRole('link', { name: 'Robin Vega' })).getAttribute('href')).toBe('/account');
  fireEvent.click(screen.getByRole('button', { name: 'Sign out' }));
  expect(await screen.findByRole('link', { name: 'Sign in' })).toBeTruthy();
});

it('shows the cart and the platforms on every page', async () => {
  expect(await screen.findByRole('link', { name: 'Cart, 0 items' })).toBeTruthy();
  expect(screen.getByRole('navigation', { name: 'Platforms' }).querySelectorAll('a').length).toBe(13);
});
