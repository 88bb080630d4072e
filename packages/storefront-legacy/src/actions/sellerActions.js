import * as selling from '../api/selling.js';
import {
  LISTINGS_FAILED,
  LISTINGS_RECEIVED,
  LISTINGS_REQUESTED,
  REPORT_FAILED,
  REPORT_RECEIVED,
  REPORT_REQUESTED,
  STOCK_CHANGED,
} from '../constants/actionTypes.js';

export function loadListings(cursor) {
  return dispatch => {
    dispatch({ type: LISTINGS_REQUESTED });
    return selling
      .fetchListings(cursor)
      .then(({ items, next }) => dispatch({ type: LISTINGS_RECEIVED, items, next, isFirst: !cursor }))
      .catch(problem => dispatch({ type: LISTINGS_FAILED, problem }));
  };
}

export function loadReport(year) {
  return dispatch => {
    dispatch({ type: REPORT_REQUESTED, year });
    return selling
      .fetchReport(year)
      .then(report => dispatch({ type: REPORT_RECEIVED, report }))
      .catch(problem => dispatch({ type: REPORT_FAILED, year, problem }));
  };
}

/** Rejects with a Problem when somebody else changed it first. */
export function changeStock(listing, quantity) {
  return dispatch =>
    selling.setInventory(listing.id, quantity, listing.inventoryVersion).then(answer => {
      dispatch({ type: STOCK_CHANGED, id: listing.id, ...answer });
      return answer;
    });
}
