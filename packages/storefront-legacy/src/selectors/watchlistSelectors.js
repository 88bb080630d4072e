import _ from 'lodash';

export function isWatched(state, productId) {
  return _.some(state.watchlist.items, { id: productId });
}
