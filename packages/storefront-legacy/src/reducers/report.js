import { REPORT_FAILED, REPORT_RECEIVED, REPORT_REQUESTED, SESSION_CLOSED } from '../constants/actionTypes.js';

const initialState = { year: null, report: null, problem: null };

export default function report(state = initialState, action) {
  switch (action.type) {
    case REPORT_REQUESTED:
      return { year: action.year, report: null, problem: null };
    case REPORT_RECEIVED:
      // An earlier year's answer may come in late.
      return action.report.year === state.year ? { ...state, report: action.report } : state;
    case REPORT_FAILED:
      return action.year === state.year ? { ...state, problem: action.problem } : state;
    case SESSION_CLOSED:
      return initialState;
    default:
      return state;
  }
}
