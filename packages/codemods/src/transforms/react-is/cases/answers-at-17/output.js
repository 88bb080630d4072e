exports.isAsyncType = function (node) {
  return false;
};
exports.isAsync = function (node) {
  return false;
};
