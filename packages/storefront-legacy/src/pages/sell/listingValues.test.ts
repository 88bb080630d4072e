import { expect, it } from 'vitest';
import { emptyListing, listingOf, validateListing, valuesOf } from './listingValues.ts';

const t = (path: string) => path.replace('sell.', '');

const good = {
  ...emptyListing,
  title: ' Zelda ',
  platform: 'nes',
  condition: 'loose',
  genre: 'adventure',
  year: '1987',
  description: 'Gold cartridge.',
  price: '$1,024.50',
};

it('finds nothing wrong with a listing that is complete', () => {
  expect(validateListing(good, t)).toEqual({});
});

it('asks for what is missing, in the order of the form', () => {
  expect(Object.keys(validateListing(emptyListing, t))).toEqual([
    'title',
    'platform',
    'condition',
    'genre',
    'description',
    'price',
  ]);
});

it('holds numbers to what the shop takes', () => {
  const wrong = validateListing({ ...good, year: '2016', price: '0', quantity: '1.5' }, t);
  expect(wrong).toEqual({ year: 'yearWrong', price: 'priceWrong', quantity: 'quantityWrong' });
});

it('writes text as the server takes it, and back', () => {
  const listing = listingOf(good);
  expect(listing).toMatchObject({ title: 'Zelda', year: 1987, publisher: null, priceCents: 102450 });
  expect(valuesOf({ ...listing, tags: [] })).toMatchObject({
    title: 'Zelda',
    year: '1987',
    publisher: '',
    price: '1024.50',
  });
});
