import _ from 'lodash';
import * as home from '../api/home.js';
import * as products from '../api/products.js';
import {
  COMMENT_POSTED,
  PRODUCT_FAILED,
  PRODUCT_RECEIVED,
  PRODUCT_REQUESTED,
  RECOMMENDATIONS_RECEIVED,
  REVIEWS_RECEIVED,
  REVIEW_POSTED,
} from '../constants/actionTypes.js';
import { PLATFORMS } from '../constants/names.js';

const initialState = {
  id: null,
  problem: null,
  product: null,
  recommendations: [],
  reviews: [],
  reviewsNext: null,
  areReviewsKnown: false,
};

function withRating(product, rating) {
  return product && rating ? { ...product, rating } : product;
}

/** Answers for a product that was left in the meantime change nothing. */
export default function product(state = initialState, action) {
  if (action.type === PRODUCT_REQUESTED) {
    return { ...initialState, id: action.id };
  }
  if (action.id !== state.id) {
    return state;
  }
  switch (action.type) {
    case PRODUCT_RECEIVED:
      return { ...state, product: action.product };
    case PRODUCT_FAILED:
      return { ...state, problem: action.problem };
    case REVIEWS_RECEIVED:
      return {
        ...state,
        areReviewsKnown: true,
        product: withRating(state.product, action.rating),
        reviews: action.isFirst ? action.items : _.uniqBy(state.reviews.concat(action.items), 'id'),
        reviewsNext: action.next,
      };
    case REVIEW_POSTED:
      return {
        ...state,
        product: withRating(state.product, action.rating),
        reviews: [action.review, ...state.reviews],
      };
    case COMMENT_POSTED:
      return {
        ...state,
        reviews: state.reviews.map(review =>
          review.id === action.reviewId ? { ...review, comments: review.comments.concat(action.comment) } : review,
        ),
      };
    case RECOMMENDATIONS_RECEIVED:
      return { ...state, recommendations: action.rows };
    default:
      return state;
  }
}

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
      ({ items, next, rating }) => dispatch({ type: REVIEWS_RECEIVED, id, items, next, rating, isFirst: !cursor }),
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

export function getProduct(state) {
  return state.product.product;
}

/** Rows without the listing that is looked at, and without those that then have nothing left. */
export function getRecommendationRows(state) {
  const { product, recommendations } = state.product;
  if (!product) {
    return [];
  }
  return recommendations
    .map(row => ({
      ...row,
      about: PLATFORMS[row.about] || row.about,
      cards: _.reject(row.cards, { id: product.id }),
    }))
    .filter(row => row.cards.length > 0);
}
