import * as api from '../api/home.js';
import { HOME_FAILED, HOME_RECEIVED, HOME_REQUESTED } from '../constants/actionTypes.js';

const initialState = {
  isLoading: false,
  isStale: false,
  problem: null,
  sections: [],
};

export default function home(state = initialState, action) {
  switch (action.type) {
    case HOME_REQUESTED:
      // What was there stays on the page while it is asked for again.
      return { ...state, isLoading: true, problem: null };
    case HOME_RECEIVED:
      return { isLoading: false, isStale: action.home.stale, problem: null, sections: action.home.sections };
    case HOME_FAILED:
      return { ...state, isLoading: false, problem: action.problem };
    default:
      return state;
  }
}

export function loadHome() {
  return dispatch => {
    dispatch({ type: HOME_REQUESTED });
    return api.fetchHome().then(
      home => dispatch({ type: HOME_RECEIVED, home }),
      problem => dispatch({ type: HOME_FAILED, problem }),
    );
  };
}
