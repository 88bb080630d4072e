"use strict";
var _react = _interopRequireDefault(require("react"));
var _reactDom = _interopRequireDefault(require("react-dom"));
function _interopRequireDefault(obj) { return obj && obj.__esModule ? obj : { default: obj }; }
_reactDom.default.render(_react.default.createElement("p", null), document.getElementById("root"));
(0, _reactDom.default.unmountComponentAtNode)(document.getElementById("root"));
