const React = require('react');
const { PropTypes, Component } = React;
const { string, func } = React.PropTypes;

class A extends Component {}
A.propTypes = { a: PropTypes.any, s: string, f: func };
module.exports = A;
