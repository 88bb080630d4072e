import { describe, expect, it } from 'vitest';
import { categorySorted, sampleCard } from '../../test/samples.js';
import { getCategoryFacts, getVisibleListings } from './category.js';

const items = [
  sampleCard({ title: 'Zelda', year: 1987, priceCents: 2800, condition: 'worn' }),
  sampleCard({ title: 'metroid', year: 1986, priceCents: 900, condition: 'sealed' }),
  sampleCard({ title: 'Tetris', year: null, priceCents: 900, condition: 'loose', region: 'pal' }),
];

const titles = state => getVisibleListings(state).map(({ title }) => title);

describe('the listings of a category', () => {
  it('stay in the order they came in until a column is chosen', () => {
    expect(titles(categorySorted(items, null))).toEqual(['Zelda', 'metroid', 'Tetris']);
  });

  it('sort by title without regard to capitals', () => {
    expect(titles(categorySorted(items, 'title'))).toEqual(['metroid', 'Tetris', 'Zelda']);
  });

  it('sort by condition from best to worst', () => {
    expect(titles(categorySorted(items, 'condition'))).toEqual(['metroid', 'Tetris', 'Zelda']);
  });

  it('keep their order among equals, in both directions', () => {
    expect(titles(categorySorted(items, 'price'))).toEqual(['metroid', 'Tetris', 'Zelda']);
    expect(titles(categorySorted(items, 'price', true))).toEqual(['Zelda', 'metroid', 'Tetris']);
  });

  it('fit a filter by title, year, condition or region', () => {
    const filtered = filter => titles(categorySorted(items, null, false, filter));
    expect(filtered(' ZEL ')).toEqual(['Zelda']);
    expect(filtered('1986')).toEqual(['metroid']);
    expect(filtered('europe')).toEqual(['Tetris']);
    expect(filtered('nothing')).toEqual([]);
  });

  it('say what the cheapest costs and how many years they are from', () => {
    expect(getCategoryFacts(categorySorted(items))).toEqual({ cheapest: 900, count: 3, years: 2 });
    expect(getCategoryFacts(categorySorted([]))).toEqual({ cheapest: null, count: 0, years: 0 });
  });
});
