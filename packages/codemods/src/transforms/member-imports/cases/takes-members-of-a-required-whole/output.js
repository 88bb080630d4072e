const isString = require("lodash/isString");
const trim = require("lodash/trim");
const isEmail = require("validator/lib/isEmail");

module.exports = (value) => isString(value) && isEmail(trim(value));
