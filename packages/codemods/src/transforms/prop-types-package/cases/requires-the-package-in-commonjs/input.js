'use strict';

var React = require('react');
var PropTypes = React.PropTypes;

module.exports = { a: PropTypes.string, b: React.PropTypes.func };
