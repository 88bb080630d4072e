import _ from 'lodash';
import { CONDITIONS, REGIONS } from '../constants/names.js';

const conditionOrder = _.keys(CONDITIONS);

/** What a column is sorted by. */
const SORT_VALUES = {
  title: item => item.title.toLowerCase(),
  year: item => item.year || 0,
  condition: item => conditionOrder.indexOf(item.condition),
  region: item => REGIONS[item.region],
  rating: item => item.rating.average,
  price: item => item.priceCents,
};

function matches(item, wanted) {
  const text = `${item.title} ${CONDITIONS[item.condition]} ${REGIONS[item.region]} ${item.year || ''}`;
  return _.includes(text.toLowerCase(), wanted);
}

/** The listings of the category that fit the filter, in the order that was asked for. */
export function getVisibleListings(state) {
  const { filter, items, sort } = state.category;
  const wanted = filter.trim().toLowerCase();
  const fitting = wanted ? _.filter(items, item => matches(item, wanted)) : items;
  if (!sort.key) {
    return fitting;
  }
  return _.orderBy(fitting, [SORT_VALUES[sort.key]], [sort.isDescending ? 'desc' : 'asc']);
}

export function getCategoryFacts(state) {
  const { items } = state.category;
  return {
    cheapest: items.length > 0 ? _.minBy(items, 'priceCents').priceCents : null,
    count: items.length,
    years: _.compact(_.uniq(_.map(items, 'year'))).length,
  };
}
