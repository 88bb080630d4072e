/** What the server would say, by `METHOD path`, and what it was asked. */
let answers = {};
let requests = [];

export function serve(table) {
  answers = table;
  requests = [];
}

export function asked() {
  return requests;
}

/** An adapter for axios: a function of the table is called with the request, anything else is the answer. */
export function answerRequest(config) {
  const path = config.url.replace(/^\/(queries|commands)\//, '');
  const name = `${config.method.toUpperCase()} ${path}`;
  const request = { name, params: config.params || {}, body: config.data ? JSON.parse(config.data) : undefined };
  requests.push(request);

  const found = answers[name];
  const answer = typeof found === 'function' ? found(request) : found;
  const status = answer === undefined ? 404 : (answer && answer.status) || 200;
  const data = answer === undefined ? { code: 'not_found', detail: `${name} is not served` } : answer;
  const response = { data, status, statusText: '', headers: {}, config };

  if (status >= 400) {
    const error = new Error(`HTTP ${status}`);
    error.response = response;
    return Promise.reject(error);
  }
  return Promise.resolve(response);
}
