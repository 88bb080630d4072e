"use strict";
var _react = _interopRequireDefault(require("react"));
var _reactDom = _interopRequireDefault(require("react-dom"));
const { createRoot } = require("react-dom/client");
const { flushSync } = require("react-dom");

const roots = new WeakMap();

/** Renders into the container's one root, which the first call makes. */
function renderInto(element, container) {
  const root = roots.get(container) || createRoot(container);
  roots.set(container, root);
  root.render(element);
}

/** Unmounts the container's root. Whether there was one. */
function unmountAt(container) {
  const root = roots.get(container);
  if (!root) return false;
  roots.delete(container);
  root.unmount();
  return true;
}

function _interopRequireDefault(obj) { return obj && obj.__esModule ? obj : { default: obj }; }
flushSync(() => renderInto(_react.default.createElement("p", null), document.getElementById("root")));
unmountAt(document.getElementById("root"));
