import _ from 'lodash';
import {
  COMMENT_POSTED,
  PRODUCT_FAILED,
  PRODUCT_RECEIVED,
  PRODUCT_REQUESTED,
  RECOMMENDATIONS_RECEIVED,
  REVIEW_POSTED,
  REVIEWS_RECEIVED,
} from '../constants/actionTypes.js';

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
