import { command, query } from './http.js';

export function fetchListings(cursor) {
  return query('seller/listings', { cursor, limit: 100 });
}

export function fetchReport(year) {
  return query('seller/report', { year });
}

export function createListing(listing) {
  return command('post', 'products', listing);
}

export function updateListing(id, listing) {
  return command('put', `products/${id}`, listing);
}

export function addTag(id, tag) {
  return command('post', `products/${id}/tags`, tag);
}

export function removeTag(id, tagId) {
  return command('delete', `products/${id}/tags/${tagId}`);
}

export function setInventory(id, quantity, version) {
  return command('put', `products/${id}/inventory`, { quantity, version });
}
