import _ from 'lodash';
import { PLATFORMS, CONDITIONS, GENRES, REGIONS } from '../constants/names.js';

const NAMES = { platform: PLATFORMS, condition: CONDITIONS, region: REGIONS, genre: GENRES };

export function getSearchQuery(state) {
  return state.search.query;
}

export function getSearchNext(state) {
  return state.search.next;
}

/** What shoppers read for the value of a facet; a tag reads as it is written. */
export function facetValueName(name, value) {
  return _.get(NAMES, [name, value], value.replace(':', ': ').replace(/-/g, ' '));
}

/** Facets with names for people, without those that have nothing to choose from. */
export function getFacets(state) {
  return state.search.facets
    .filter(facet => facet.values.length > 0)
    .map(facet => ({
      name: facet.name,
      values: facet.values.map(({ count, value }) => ({
        count,
        value,
        label: facetValueName(facet.name, value),
      })),
    }));
}
