import _ from 'lodash';
import { SEARCH_CONTINUED, SEARCH_FAILED, SEARCH_RECEIVED, SEARCH_REQUESTED } from '../constants/actionTypes.js';

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
