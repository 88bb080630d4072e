import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import React from 'react';
import { Route } from 'react-router-dom';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { asked, serve } from '../../../test/fakeServer.js';
import { sampleCard } from '../../../test/samples.js';
import Shop from '../../../test/Shop.jsx';
import SearchPage from './SearchPage.jsx';

const facets = [
  {
    name: 'platform',
    values: [
      { value: 'nes', count: 541 },
      { value: 'snes', count: 229 },
    ],
  },
  { name: 'region', values: [] },
  { name: 'tags', values: [{ value: 'language:en', count: 700 }] },
];

function open(at) {
  render(
    <Shop at={at}>
      <Route path="/search" component={SearchPage} />
    </Shop>,
  );
}

beforeEach(() => {
  serve({
    'GET products/search': ({ params }) => ({
      items: params.cursor ? [sampleCard({ title: 'Mario Golf' })] : [sampleCard({ title: 'Mario Tennis' })],
      next: params.cursor ? null : 'more',
      total: 1494,
      totalIsExact: true,
      facets,
      corrected: params.q === 'maroi' ? 'mario' : null,
    }),
  });
});

afterEach(cleanup);

it('asks for what the address says', async () => {
  open('/search?q=mario&platform=nes&sort=newest&utm_source=mail');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Results for “mario”');
  expect(await screen.findByText('1,494 listings found')).toBeTruthy();
  expect(asked()[0].params).toEqual({ q: 'mario', platform: 'nes', sort: 'newest', limit: 24 });
  expect(screen.getByRole('link', { name: 'Mario Tennis' }).getAttribute('href')).toMatch(/^\/products\/\d+$/);
});

it('asks again when a box is ticked, and lets go of it by its chip', async () => {
  open('/search?q=mario');
  fireEvent.click(await screen.findByRole('checkbox', { name: 'NES 541' }));
  expect(asked()[1].params.platform).toBe('nes');
  fireEvent.click(await screen.findByRole('button', { name: 'Remove NES' }));
  expect(asked()[2].params.platform).toBeUndefined();
  expect(screen.queryByRole('group', { name: 'Regions' })).toBe(null);
});

it('goes on where it ended', async () => {
  open('/search?q=mario');
  fireEvent.click(await screen.findByRole('button', { name: 'Show more' }));
  expect(await screen.findByRole('link', { name: 'Mario Golf' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Mario Tennis' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Show more' })).toBe(null);
});

it('narrows by a price once it is left', async () => {
  open('/search');
  const most = await screen.findByLabelText('Maximum price');
  fireEvent.change(most, { target: { value: '$49.50' } });
  fireEvent.blur(most);
  expect(asked()[1].params.priceMaxCents).toBe('4950');
  expect(await screen.findByText('Up to $49.50')).toBeTruthy();
});

it('says what it searched for instead', async () => {
  open('/search?q=maroi');
  expect(await screen.findByText('Nothing was found for “maroi”. These are for “mario”.')).toBeTruthy();
});
