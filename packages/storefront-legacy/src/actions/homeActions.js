import * as api from '../api/home.js';
import { HOME_FAILED, HOME_RECEIVED, HOME_REQUESTED } from '../constants/actionTypes.js';

export function loadHome() {
  return dispatch => {
    dispatch({ type: HOME_REQUESTED });
    return api.fetchHome().then(
      home => dispatch({ type: HOME_RECEIVED, home }),
      problem => dispatch({ type: HOME_FAILED, problem }),
    );
  };
}
