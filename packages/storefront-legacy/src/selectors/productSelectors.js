import _ from 'lodash';
import { PLATFORMS } from '../constants/names.js';

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
