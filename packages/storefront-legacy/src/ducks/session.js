import _ from 'lodash';
import * as people from '../api/people.js';
import {
  NOTIFICATIONS_FAILED,
  NOTIFICATIONS_RECEIVED,
  SESSION_CLOSED,
  SESSION_LOADED,
} from '../constants/actionTypes.js';
import { forgetHint, hasHint, leaveHint } from '../storage/browserStorage.js';
import { loadWatchlist } from './watchlist.js';

const initialState = {
  user: null,
  // False until we know whether somebody is signed in.
  isKnown: false,
};

export default function session(state = initialState, action) {
  switch (action.type) {
    case SESSION_LOADED:
      return { user: action.user, isKnown: true };
    case SESSION_CLOSED:
      return { user: null, isKnown: true };
    default:
      return state;
  }
}

const noNotifications = { items: [], total: 0, isLoaded: false, problem: null };

export function notifications(state = noNotifications, action) {
  switch (action.type) {
    case NOTIFICATIONS_RECEIVED:
      return {
        items: action.offset === 0 ? action.items : _.uniqBy([...state.items, ...action.items], 'id'),
        total: action.total,
        isLoaded: true,
        problem: null,
      };
    case NOTIFICATIONS_FAILED:
      return { ...state, problem: action.problem };
    case SESSION_CLOSED:
      return noNotifications;
    default:
      return state;
  }
}

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

/** Rejects with a Problem when the server does not take it. */
export function changeMe(changes) {
  return dispatch =>
    people.updateMe(changes).then(user => {
      dispatch(sessionLoaded(user));
      return user;
    });
}

export function loadNotifications(offset = 0) {
  return dispatch =>
    people
      .fetchNotifications(offset)
      .then(({ items, total }) => dispatch({ type: NOTIFICATIONS_RECEIVED, items, total, offset }))
      .catch(problem => dispatch({ type: NOTIFICATIONS_FAILED, problem }));
}
