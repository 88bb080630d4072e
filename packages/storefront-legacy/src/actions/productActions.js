import * as home from '../api/home.js';
import * as products from '../api/products.js';
import {
  COMMENT_POSTED,
  PRODUCT_FAILED,
  PRODUCT_RECEIVED,
  PRODUCT_REQUESTED,
  RECOMMENDATIONS_RECEIVED,
  REVIEW_POSTED,
  REVIEWS_RECEIVED,
} from '../constants/actionTypes.js';

export function loadProduct(id) {
  return dispatch => {
    dispatch({ type: PRODUCT_REQUESTED, id });
    return products.fetchProduct(id).then(
      product => dispatch({ type: PRODUCT_RECEIVED, id, product }),
      problem => dispatch({ type: PRODUCT_FAILED, id, problem }),
    );
  };
}

/** The first reviews of a listing, or those after `cursor`. */
export function loadReviews(id, cursor) {
  return dispatch =>
    products.fetchReviews(id, cursor).then(
      ({ items, next, rating }) =>
        dispatch({ type: REVIEWS_RECEIVED, id, items, next, rating, isFirst: !cursor }),
      // The page is of use without them.
      () => dispatch({ type: REVIEWS_RECEIVED, id, items: [], next: null, rating: null, isFirst: !cursor }),
    );
}

export function loadRecommendations(id, platform) {
  return dispatch =>
    home.fetchRecommendations({ platform, limit: 12 }).then(
      ({ rows }) => dispatch({ type: RECOMMENDATIONS_RECEIVED, id, rows }),
      () => dispatch({ type: RECOMMENDATIONS_RECEIVED, id, rows: [] }),
    );
}

/** Rejects with a Problem, for the form to show. */
export function postReview(id, review) {
  return (dispatch, getState) =>
    products.postReview(id, review).then(answer => {
      const { user } = getState().session;
      dispatch({
        type: REVIEW_POSTED,
        id,
        rating: answer.rating,
        review: {
          ...review,
          id: answer.id,
          author: { id: user.id, name: user.name, picture: user.picture },
          comments: [],
          createdAt: new Date().toISOString(),
        },
      });
    });
}

/** Rejects with a Problem, for the form to show. */
export function postComment(id, reviewId, text) {
  return (dispatch, getState) =>
    products.postComment(reviewId, text).then(answer => {
      const { user } = getState().session;
      dispatch({
        type: COMMENT_POSTED,
        id,
        reviewId,
        comment: {
          id: answer.id,
          author: { id: user.id, name: user.name, picture: user.picture },
          text,
          createdAt: new Date().toISOString(),
        },
      });
    });
}

/** Nobody waits for this, and nobody is told when it fails. */
export function tellView(id) {
  return () => products.postViews([id]).catch(() => null);
}
