const React = require('react');
const { Component } = React;
const PropTypes = require('prop-types');
const { string, func } = PropTypes;

class A extends Component {}
A.propTypes = { a: PropTypes.any, s: string, f: func };
module.exports = A;
