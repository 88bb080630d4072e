import _ from 'lodash';
import * as products from '../api/products.js';
import { CATEGORY_LIMIT, CATEGORY_PART, LARGEST_PAGE } from '../config.js';
import {
  CATEGORY_FAILED,
  CATEGORY_FILTERED,
  CATEGORY_PART_RECEIVED,
  CATEGORY_REQUESTED,
  CATEGORY_SORTED,
} from '../constants/actionTypes.js';
import { CONDITIONS, REGIONS } from '../constants/names.js';

const initialState = {
  filter: '',
  isComplete: false,
  items: [],
  platform: null,
  problem: null,
  sort: { key: null, isDescending: false },
  total: null,
};

export default function category(state = initialState, action) {
  switch (action.type) {
    case CATEGORY_REQUESTED:
      return { ...initialState, platform: action.platform };
    case CATEGORY_PART_RECEIVED:
      if (action.platform !== state.platform) {
        return state;
      }
      return {
        ...state,
        isComplete: action.isComplete,
        items: state.items.concat(action.items),
        total: action.total,
      };
    case CATEGORY_FAILED:
      return action.platform === state.platform ? { ...state, isComplete: true, problem: action.problem } : state;
    case CATEGORY_SORTED:
      // The same column again turns the order round.
      return {
        ...state,
        sort: { key: action.key, isDescending: state.sort.key === action.key && !state.sort.isDescending },
      };
    case CATEGORY_FILTERED:
      return { ...state, filter: action.text };
    default:
      return state;
  }
}

let turn = 0;

/**
 * Loads a whole category. The server hands out a hundred listings at a time; the first hundred is
 * shown at once, the others in larger parts, so that the table is not drawn anew for each answer.
 */
export function loadCategory(platform) {
  return dispatch => {
    // Coming back to a category while it is still being loaded begins anew; the parts of before count no more.
    const mine = ++turn;
    dispatch({ type: CATEGORY_REQUESTED, platform });

    let waiting = [];
    let count = 0;

    const isWanted = () => mine === turn;

    const show = (total, isComplete) => {
      dispatch({ type: CATEGORY_PART_RECEIVED, platform, items: waiting, total, isComplete });
      waiting = [];
    };

    const askFrom = cursor =>
      products.searchProducts({ platform, sort: 'newest', limit: LARGEST_PAGE, cursor }).then(answer => {
        if (!isWanted()) {
          return null;
        }
        const isFirst = count === 0;
        waiting = waiting.concat(answer.items);
        count += answer.items.length;
        const isComplete = answer.next === null || count >= CATEGORY_LIMIT;
        if (isFirst || isComplete || waiting.length >= CATEGORY_PART) {
          show(answer.total, isComplete);
        }
        return isComplete ? null : askFrom(answer.next);
      });

    return askFrom(undefined).catch(problem =>
      isWanted() ? dispatch({ type: CATEGORY_FAILED, platform, problem }) : null,
    );
  };
}

export function sortCategory(key) {
  return { type: CATEGORY_SORTED, key };
}

export function filterCategory(text) {
  return { type: CATEGORY_FILTERED, text };
}

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
