import React from 'react';
import ReactTestUtils, { act } from 'react-dom/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { asked, serve } from '../../../test/fakeServer.js';
import history from '../../history.js';
import I18nProvider from '../../providers/I18nProvider.jsx';
import SearchBox from './SearchBox.jsx';

const items = [
  { text: 'Mario Tennis', platform: 'n64', count: 62 },
  { text: 'Mario Golf', platform: null, count: 1 },
];

let changes;
let tree;

const input = () => ReactTestUtils.findRenderedDOMComponentWithClass(tree, 'search-box__input');
const options = () => ReactTestUtils.scryRenderedDOMComponentsWithClass(tree, 'suggestions__item');

async function type(text) {
  act(() => {
    ReactTestUtils.Simulate.change(input(), { target: { value: text } });
  });
  await act(async () => {
    await vi.advanceTimersByTimeAsync(250);
  });
}

beforeEach(() => {
  vi.useFakeTimers();
  serve({ 'GET products/suggest': { items } });
  changes = [];
  act(() => {
    tree = ReactTestUtils.renderIntoDocument(
      <I18nProvider>
        <SearchBox onChange={text => changes.push(text)} onSubmit={text => changes.push(`${text}!`)} />
      </I18nProvider>,
    );
  });
});

afterEach(() => {
  vi.useRealTimers();
});

it('asks once when typing rests, and lists what begins alike', async () => {
  act(() => {
    ReactTestUtils.Simulate.change(input(), { target: { value: 'ma' } });
  });
  await type('mar');
  expect(asked().map(({ params }) => params.q)).toEqual(['mar']);
  expect(options().map(({ textContent }) => textContent)).toEqual([
    'Mario Tennis Nintendo 64, 62 listings',
    'Mario Golf 1 listing',
  ]);
  expect(changes).toEqual(['mar']);
});

it('asks nothing for a single letter', async () => {
  await type('m');
  expect(asked()).toEqual([]);
});

it('goes to the suggestion that the arrow keys chose', async () => {
  await type('mar');
  act(() => {
    ReactTestUtils.Simulate.keyDown(input(), { key: 'ArrowDown' });
  });
  expect(input().getAttribute('aria-activedescendant')).toBe('suggestion-0');
  act(() => {
    ReactTestUtils.Simulate.keyDown(input(), { key: 'Enter' });
  });
  expect(history.location.pathname + history.location.search).toBe('/search?q=Mario%20Tennis&platform=n64');
  expect(options()).toEqual([]);
});

it('closes on Escape and sends what is typed as it is', async () => {
  await type('mar');
  act(() => {
    ReactTestUtils.Simulate.keyDown(input(), { key: 'Escape' });
  });
  expect(options()).toEqual([]);
  act(() => {
    ReactTestUtils.Simulate.submit(ReactTestUtils.findRenderedDOMComponentWithTag(tree, 'form'));
  });
  expect(changes).toEqual(['mar', 'mar!']);
});
