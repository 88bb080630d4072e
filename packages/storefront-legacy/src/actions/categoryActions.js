import * as products from '../api/products.js';
import { CATEGORY_LIMIT, CATEGORY_PART, LARGEST_PAGE } from '../config.js';
import {
  CATEGORY_FAILED,
  CATEGORY_FILTERED,
  CATEGORY_PART_RECEIVED,
  CATEGORY_REQUESTED,
  CATEGORY_SORTED,
} from '../constants/actionTypes.js';

let turn = 0;

/**
 * Loads a whole category. The server hands out a hundred listings at a time; the first hundred is
 * shown at once, the others in larger parts, so that the table is not drawn anew for each answer.
 */
export function loadCategory(platform) {
  return dispatch => {
    // Coming back to a category while it is still being loaded begins anew; the parts of before count no more.
    const mine = ++turn;
    dispatch({ type: CATEGORY_REQUESTED, platform });

    let waiting = [];
    let count = 0;

    const isWanted = () => mine === turn;

    const show = (total, isComplete) => {
      dispatch({ type: CATEGORY_PART_RECEIVED, platform, items: waiting, total, isComplete });
      waiting = [];
    };

    const askFrom = cursor =>
      products.searchProducts({ platform, sort: 'newest', limit: LARGEST_PAGE, cursor }).then(answer => {
        if (!isWanted()) {
          return null;
        }
        const isFirst = count === 0;
        waiting = waiting.concat(answer.items);
        count += answer.items.length;
        const isComplete = answer.next === null || count >= CATEGORY_LIMIT;
        if (isFirst || isComplete || waiting.length >= CATEGORY_PART) {
          show(answer.total, isComplete);
        }
        return isComplete ? null : askFrom(answer.next);
      });

    return askFrom(undefined).catch(problem => (isWanted() ? dispatch({ type: CATEGORY_FAILED, platform, problem }) : null));
  };
}

export function sortCategory(key) {
  return { type: CATEGORY_SORTED, key };
}

export function filterCategory(text) {
  return { type: CATEGORY_FILTERED, text };
}
