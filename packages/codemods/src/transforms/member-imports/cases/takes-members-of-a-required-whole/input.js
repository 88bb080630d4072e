const _ = require("lodash");
const validator = require("validator");

module.exports = (value) => _.isString(value) && validator.isEmail(_.trim(value));
