const React = require("react");
const { Suspense } = React;

exports.Page = () => React.createElement(Suspense, { fallback: null }, "text");
exports.Bare = () => React.createElement(React.Suspense, null, "text");
exports.isSuspense = (type) => type === Suspense;

class LazyBoundary extends React.Component {
  render() {
    return React.createElement(Suspense, { fallback: null }, this.props.children);
  }
}
