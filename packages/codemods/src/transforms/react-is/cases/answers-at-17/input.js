const { AsyncMode, isAsyncMode, typeOf } = require('react-is');

exports.isAsyncType = function (node) {
  return typeOf(node) === AsyncMode;
};
exports.isAsync = function (node) {
  return isAsyncMode(node);
};
