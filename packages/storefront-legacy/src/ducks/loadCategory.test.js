import _ from 'lodash';
import { beforeEach, expect, it } from 'vitest';
import { asked, serve } from '../../test/fakeServer.js';
import { sampleCard } from '../../test/samples.js';
import configureStore from '../store/configureStore.js';
import { loadCategory } from './category.js';

let counts;
let store;

/** Serves `pages` of a hundred listings each; cursors are their numbers. */
function servePages(pages) {
  serve({
    'GET products/search': ({ params }) => {
      const page = Number(params.cursor || 0);
      return {
        items: _.times(100, () => sampleCard({ platform: params.platform })),
        next: page + 1 < pages ? String(page + 1) : null,
        total: pages * 100,
      };
    },
  });
}

beforeEach(() => {
  store = configureStore({});
  counts = [];
  store.subscribe(() => counts.push(store.getState().category.items.length));
});

it('shows the first hundred at once, and the others a thousand at a time', async () => {
  servePages(23);
  await store.dispatch(loadCategory('nes'));
  expect(_.uniq(counts)).toEqual([0, 100, 1100, 2100, 2300]);
  expect(store.getState().category.isComplete).toBe(true);
});

it('stops at five thousand', async () => {
  servePages(80);
  await store.dispatch(loadCategory('nes'));
  const { isComplete, items, total } = store.getState().category;
  expect([items.length, total, isComplete, asked().length]).toEqual([5000, 8000, true, 50]);
});

it('gives up a category that was left', async () => {
  servePages(40);
  const left = store.dispatch(loadCategory('nes'));
  await store.dispatch(loadCategory('snes'));
  await left;
  const { items, platform } = store.getState().category;
  expect([platform, items.length, _.uniq(_.map(items, 'platform'))]).toEqual(['snes', 4000, ['snes']]);
});

it('keeps what came before something failed', async () => {
  serve({
    'GET products/search': ({ params }) =>
      params.cursor
        ? { status: 503, code: 'unavailable', detail: 'Not now.' }
        : { items: [sampleCard({})], next: '1', total: 900 },
  });
  await store.dispatch(loadCategory('nes'));
  expect(store.getState().category.items.length).toBe(1);
  expect(store.getState().category.problem.detail).toBe('Not now.');
});
