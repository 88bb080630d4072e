import { CHECKOUT_LEFT, ORDER_PLACED, ORDER_REFUSED, ORDER_STARTED } from '../constants/actionTypes.js';

const initialState = {
  isPaying: false,
  problem: null,
  // The order that came of it.
  order: null,
};

export default function checkout(state = initialState, action) {
  switch (action.type) {
    case ORDER_STARTED:
      return { ...state, isPaying: true, problem: null };
    case ORDER_PLACED:
      return { isPaying: false, problem: null, order: action.order };
    case ORDER_REFUSED:
      return { ...state, isPaying: false, problem: action.problem };
    case CHECKOUT_LEFT:
      return initialState;
    default:
      return state;
  }
}
