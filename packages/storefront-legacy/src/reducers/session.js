import { SESSION_CLOSED, SESSION_LOADED } from '../constants/actionTypes.js';

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
