var React = require('react');
var Provider = require('./provider');
var Reader = require('./reader');

module.exports = function App() {
  return React.createElement(Provider, { user: 'ann' }, React.createElement(Reader));
};
