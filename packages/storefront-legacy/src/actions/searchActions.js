import ReactDOM from 'react-dom';
import { cancellable, wasCancelled } from '../api/http.js';
import * as products from '../api/products.js';
import { PAGE_SIZE } from '../config.js';
import { SEARCH_CONTINUED, SEARCH_FAILED, SEARCH_RECEIVED, SEARCH_REQUESTED } from '../constants/actionTypes.js';
import { getSearchNext, getSearchQuery } from '../selectors/searchSelectors.js';

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
    return ask(search).then(answer => {
      // Outside of an event React would draw once for each.
      ReactDOM.unstable_batchedUpdates(() => {
        dispatch({ type: SEARCH_RECEIVED, answer, search });
      });
    }, unlessCancelled(dispatch, search));
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
