import * as account from '../api/account.js';
import { NOTIFICATIONS_FAILED, NOTIFICATIONS_RECEIVED } from '../constants/actionTypes.js';
import { sessionLoaded } from './sessionActions.js';

/** Rejects with a Problem when the server does not take it. */
export function changeMe(changes) {
  return dispatch =>
    account.updateMe(changes).then(user => {
      dispatch(sessionLoaded(user));
      return user;
    });
}

export function loadNotifications(offset = 0) {
  return dispatch =>
    account
      .fetchNotifications(offset)
      .then(({ items, total }) => dispatch({ type: NOTIFICATIONS_RECEIVED, items, total, offset }))
      .catch(problem => dispatch({ type: NOTIFICATIONS_FAILED, problem }));
}
