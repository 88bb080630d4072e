export default {
  title: '{platform} games',
  filter: 'Filter this list',
  listings: 'Listings',
  loaded: '{count} of {total} listings loaded…',
  shown: '{count} of {total} listings',
  facts: {
    one: 'From {count} year, from {price}.',
    other: 'From {count} different years, from {price}.',
  },
  nothing: 'No listing fits',
  nothingHint: 'Take something out of the filter.',
  add: 'Add {title} to cart',
  addShort: 'Add',
  columns: {
    title: 'Title',
    year: 'Year',
    condition: 'Condition',
    region: 'Region',
    rating: 'Rating',
    price: 'Price',
  },
};
