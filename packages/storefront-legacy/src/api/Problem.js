/** What the server says when it refuses (RFC 7807), or what we say when it says nothing. */
export default class Problem extends Error {
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
