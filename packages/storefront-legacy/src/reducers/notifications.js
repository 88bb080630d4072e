import _ from 'lodash';
import { NOTIFICATIONS_FAILED, NOTIFICATIONS_RECEIVED, SESSION_CLOSED } from '../constants/actionTypes.js';

const initialState = { items: [], total: 0, isLoaded: false, problem: null };

export default function notifications(state = initialState, action) {
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
      return initialState;
    default:
      return state;
  }
}
