import _ from 'lodash';

/**
 * Looks a text up by its path and fills the gaps: `{name}` takes a value, and a pair of texts
 * (`one`, `other`) is chosen between by `count`.
 */
export default function translate(messages, path, values = {}) {
  let text = _.get(messages, path);
  if (_.isPlainObject(text)) {
    text = values.count === 1 ? text.one : text.other;
  }
  if (!_.isString(text)) {
    return path;
  }
  return text.replace(/{(\w+)}/g, (gap, name) => {
    const value = values[name];
    if (value === undefined || value === null) {
      return gap;
    }
    return _.isNumber(value) ? value.toLocaleString('en-US') : String(value);
  });
}
