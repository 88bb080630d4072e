import _ from 'lodash';
import * as api from '../api/selling.js';
import {
  LISTINGS_FAILED,
  LISTINGS_RECEIVED,
  LISTINGS_REQUESTED,
  REPORT_FAILED,
  REPORT_RECEIVED,
  REPORT_REQUESTED,
  SESSION_CLOSED,
  STOCK_CHANGED,
} from '../constants/actionTypes.js';

const noListings = { items: [], next: null, isLoading: false, isLoaded: false, problem: null };

export function listings(state = noListings, action) {
  switch (action.type) {
    case LISTINGS_REQUESTED:
      return { ...state, isLoading: true, problem: null };
    case LISTINGS_RECEIVED:
      return {
        items: action.isFirst ? action.items : _.uniqBy([...state.items, ...action.items], 'id'),
        next: action.next,
        isLoading: false,
        isLoaded: true,
        problem: null,
      };
    case LISTINGS_FAILED:
      return { ...state, isLoading: false, problem: action.problem };
    case STOCK_CHANGED:
      return {
        ...state,
        items: state.items.map(item => {
          if (item.id !== action.id) {
            return item;
          }
          const reserved = item.quantity - item.available;
          return {
            ...item,
            quantity: action.quantity,
            available: Math.max(0, action.quantity - reserved),
            inventoryVersion: action.version,
          };
        }),
      };
    case SESSION_CLOSED:
      return noListings;
    default:
      return state;
  }
}

const noReport = { year: null, report: null, problem: null };

export function report(state = noReport, action) {
  switch (action.type) {
    case REPORT_REQUESTED:
      return { year: action.year, report: null, problem: null };
    case REPORT_RECEIVED:
      // An earlier year's answer may come in late.
      return action.report.year === state.year ? { ...state, report: action.report } : state;
    case REPORT_FAILED:
      return action.year === state.year ? { ...state, problem: action.problem } : state;
    case SESSION_CLOSED:
      return noReport;
    default:
      return state;
  }
}

export function loadListings(cursor) {
  return dispatch => {
    dispatch({ type: LISTINGS_REQUESTED });
    return api
      .fetchListings(cursor)
      .then(({ items, next }) => dispatch({ type: LISTINGS_RECEIVED, items, next, isFirst: !cursor }))
      .catch(problem => dispatch({ type: LISTINGS_FAILED, problem }));
  };
}

export function loadReport(year) {
  return dispatch => {
    dispatch({ type: REPORT_REQUESTED, year });
    return api
      .fetchReport(year)
      .then(report => dispatch({ type: REPORT_RECEIVED, report }))
      .catch(problem => dispatch({ type: REPORT_FAILED, year, problem }));
  };
}

/** Rejects with a Problem when somebody else changed it first. */
export function changeStock(listing, quantity) {
  return dispatch =>
    api.setInventory(listing.id, quantity, listing.inventoryVersion).then(answer => {
      dispatch({ type: STOCK_CHANGED, id: listing.id, ...answer });
      return answer;
    });
}
