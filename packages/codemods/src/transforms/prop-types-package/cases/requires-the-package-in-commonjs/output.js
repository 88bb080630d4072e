'use strict';

var PropTypes = require('prop-types');

module.exports = { a: PropTypes.string, b: PropTypes.func };
