import { command, query } from './http.js';

export function searchProducts(search, options) {
  return query('products/search', search, options);
}

export function suggestTitles(q, options) {
  return query('products/suggest', { q, limit: 8 }, options);
}

export function fetchProduct(id) {
  return query(`products/${encodeURIComponent(id)}`);
}

export function fetchReviews(id, cursor) {
  return query(`products/${encodeURIComponent(id)}/reviews`, { cursor, limit: 10 });
}

export function postReview(id, review) {
  return command('post', `products/${id}/reviews`, review);
}

export function postComment(reviewId, text) {
  return command('post', `reviews/${reviewId}/comments`, { text });
}

export function postViews(productIds) {
  return command('post', 'views', { productIds });
}

export function fetchWatchlist() {
  return query('watchlist');
}

export function watchProduct(id) {
  return command('put', `watchlist/${id}`);
}

export function unwatchProduct(id) {
  return command('delete', `watchlist/${id}`);
}
