import "react-app-polyfill/ie11";
import "core-js/stable";
import Promise from "es6-promise";
require("babel-polyfill");

export default Promise;
