import _ from 'lodash';

const KEYS = ['q', 'platform', 'condition', 'region', 'genre', 'priceMinCents', 'priceMaxCents', 'sort', 'tags'];

export const FACET_NAMES = ['platform', 'condition', 'region', 'genre'];

export function queryOf(location) {
  return new URLSearchParams(location.search).get('q') || '';
}

/** Reads what is searched for out of an address. */
export function readSearch(location) {
  const params = new URLSearchParams(location.search);
  const search = {};
  KEYS.forEach(key => {
    if (params.get(key)) {
      search[key] = params.get(key);
    }
  });
  return search;
}

/** Writes it back, in one order, so that the same search has one address. */
export function searchAddress(search) {
  const params = new URLSearchParams();
  KEYS.forEach(key => {
    const value = search[key];
    if (value !== undefined && value !== null && value !== '' && !(key === 'sort' && value === 'relevance')) {
      params.set(key, value);
    }
  });
  const text = params.toString();
  return text ? `/search?${text}` : '/search';
}

export function tagsOf(search) {
  return search.tags ? search.tags.split(',') : [];
}

/** The same search with a tag put in or taken out. */
export function toggleTag(search, tag) {
  const tags = _.xor(tagsOf(search), [tag]);
  return { ...search, tags: tags.join(',') };
}

export function toggleFacet(search, name, value) {
  return { ...search, [name]: search[name] === value ? undefined : value };
}

export function isNarrowed(search) {
  return KEYS.some(key => key !== 'q' && key !== 'sort' && Boolean(search[key]));
}
