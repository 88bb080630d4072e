import axios from 'axios';

/** What the server says when it refuses (RFC 7807), or what we say when it says nothing. */
export class Problem extends Error {
  constructor(status, code, detail, fields) {
    super(detail);
    this.name = 'Problem';
    this.status = status;
    this.code = code;
    this.detail = detail;
    this.fields = fields || [];
  }

  static from(error) {
    // Without a network, this axios hands over the request itself as the response.
    if (!error.response || !error.response.status) {
      return new Problem(0, 'offline', 'The shop is not answering. Check your connection and try again.');
    }
    const { data, status } = error.response;
    if (data && data.code) {
      return new Problem(status, data.code, data.detail, data.fields);
    }
    return new Problem(status, 'internal', 'Something broke on our side. Try again in a moment.');
  }

  /** What is wrong with one field of the body, or undefined. */
  messageFor(field) {
    const found = this.fields.find(each => each.path === `body.${field}` || each.path === field);
    return found && found.message;
  }
}

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
