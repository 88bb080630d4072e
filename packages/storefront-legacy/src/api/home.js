import { query } from './http.js';

export function fetchHome() {
  return query('home');
}

export function fetchRecommendations(search) {
  return query('recommendations', search);
}
