import * as people from '../api/people.js';
import { SESSION_CLOSED, SESSION_LOADED } from '../constants/actionTypes.js';
import { forgetHint, hasHint, leaveHint } from '../storage/sessionHint.js';
import { loadWatchlist } from './watchlistActions.js';

export function sessionLoaded(user) {
  return { type: SESSION_LOADED, user };
}

/** Finds out who is here. The cookie cannot be read, so a hint says whether asking is worth it. */
export function loadSession() {
  return dispatch => {
    if (!hasHint()) {
      dispatch(sessionLoaded(null));
      return Promise.resolve(null);
    }
    return people
      .fetchMe()
      .then(user => {
        dispatch(sessionLoaded(user));
        dispatch(loadWatchlist());
        return user;
      })
      .catch(() => {
        forgetHint();
        dispatch(sessionLoaded(null));
        return null;
      });
  };
}

/** Rejects with a Problem when the server does not let somebody in. */
export function signIn(email, password) {
  return dispatch =>
    people.createSession(email, password).then(user => {
      leaveHint();
      dispatch(sessionLoaded(user));
      dispatch(loadWatchlist());
      return user;
    });
}

export function signOut() {
  return dispatch => {
    const done = () => {
      forgetHint();
      dispatch({ type: SESSION_CLOSED });
    };
    return people.deleteSession().then(done, done);
  };
}
