const React = require("react");
const { Suspense } = React;

exports.Page = () => React.createElement(Suspense, { fallback: null }, "text");
exports.Bare = () => React.createElement(React.Suspense, null, "text");
exports.isSuspense = (type) => type === Suspense;
