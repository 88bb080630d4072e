import axios from 'axios';
import Problem from './Problem.js';

const http = axios.create({
  baseURL: '/api',
  headers: { Accept: 'application/json' },
});

http.interceptors.response.use(
  response => response.data,
  error => {
    if (axios.isCancel(error)) {
      throw error;
    }
    throw Problem.from(error);
  },
);

/** Asks for something; `search` goes behind the question mark, without what is not set. */
export function query(path, search, options) {
  return http.get(`/queries/${path}`, { params: withoutBlanks(search), ...options });
}

/** Has something done. */
export function command(method, path, body, options) {
  return http.request({ method, url: `/commands/${path}`, data: body, ...options });
}

/** For requests that a later one may make pointless. */
export function cancellable() {
  return axios.CancelToken.source();
}

export function wasCancelled(error) {
  return axios.isCancel(error);
}

function withoutBlanks(search) {
  const kept = {};
  Object.keys(search || {}).forEach(key => {
    if (search[key] !== undefined && search[key] !== null && search[key] !== '') {
      kept[key] = search[key];
    }
  });
  return kept;
}
