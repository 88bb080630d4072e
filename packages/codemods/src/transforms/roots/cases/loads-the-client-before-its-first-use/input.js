'use strict';
var React = require('react');
var ReactDOM = require('react-dom');
var App = require('./App');
var el = document.getElementById('app');
ReactDOM.render(React.createElement(App, null), el);
if (module.hot) {
  module.hot.accept('./App', function () {
    var NextApp = require('./App');
    ReactDOM.render(React.createElement(NextApp, null), el);
  });
}
var late = require('./late');
