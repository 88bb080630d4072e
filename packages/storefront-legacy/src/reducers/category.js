import {
  CATEGORY_FAILED,
  CATEGORY_FILTERED,
  CATEGORY_PART_RECEIVED,
  CATEGORY_REQUESTED,
  CATEGORY_SORTED,
} from '../constants/actionTypes.js';

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
