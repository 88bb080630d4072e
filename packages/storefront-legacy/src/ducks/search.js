import _ from 'lodash';
import ReactDOM from 'react-dom';
import { cancellable, wasCancelled } from '../api/http.js';
import * as products from '../api/products.js';
import { PAGE_SIZE } from '../config.js';
import { SEARCH_CONTINUED, SEARCH_FAILED, SEARCH_RECEIVED, SEARCH_REQUESTED } from '../constants/actionTypes.js';
import { CONDITIONS, GENRES, PLATFORMS, REGIONS } from '../constants/names.js';

const initialState = {
  corrected: null,
  facets: [],
  isLoading: false,
  items: [],
  next: null,
  problem: null,
  query: {},
  total: null,
  totalIsExact: true,
};

/** Whether an answer is still the one that is waited for. */
function isCurrent(state, action) {
  return _.isEqual(state.query, action.search);
}

export default function search(state = initialState, action) {
  switch (action.type) {
    case SEARCH_REQUESTED:
      return { ...state, isLoading: true, problem: null, query: action.search };
    case SEARCH_RECEIVED:
      if (!isCurrent(state, action)) {
        return state;
      }
      return {
        ...state,
        ..._.pick(action.answer, ['corrected', 'facets', 'items', 'next', 'total', 'totalIsExact']),
        isLoading: false,
      };
    case SEARCH_CONTINUED:
      if (!isCurrent(state, action)) {
        return state;
      }
      return {
        ...state,
        items: _.uniqBy(state.items.concat(action.answer.items), 'id'),
        next: action.answer.next,
      };
    case SEARCH_FAILED:
      return isCurrent(state, action) ? { ...state, isLoading: false, problem: action.problem } : state;
    default:
      return state;
  }
}

const NAMES = { platform: PLATFORMS, condition: CONDITIONS, region: REGIONS, genre: GENRES };

function getSearchQuery(state) {
  return state.search.query;
}

function getSearchNext(state) {
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

let running = null;

function ask(search) {
  if (running) {
    running.cancel();
  }
  running = cancellable();
  return products.searchProducts({ ...search, limit: PAGE_SIZE }, { cancelToken: running.token });
}

function unlessCancelled(dispatch, search) {
  return problem => {
    if (!wasCancelled(problem)) {
      dispatch({ type: SEARCH_FAILED, problem, search });
    }
  };
}

/** Searches anew; a search that is still under way is called off. */
export function startSearch(search) {
  return dispatch => {
    dispatch({ type: SEARCH_REQUESTED, search });
    return ask(search).then(
      answer => {
        // Outside of an event React would draw once for each.
        ReactDOM.unstable_batchedUpdates(() => {
          dispatch({ type: SEARCH_RECEIVED, answer, search });
        });
      },
      unlessCancelled(dispatch, search),
    );
  };
}

/** The next part of the same search. */
export function continueSearch() {
  return (dispatch, getState) => {
    const search = getSearchQuery(getState());
    return ask({ ...search, cursor: getSearchNext(getState()) }).then(
      answer => dispatch({ type: SEARCH_CONTINUED, answer, search }),
      unlessCancelled(dispatch, search),
    );
  };
}
