'use strict';
var React = require('react');
var App = require('./App');
const { createRoot } = require('react-dom/client');
var el = document.getElementById('app');
const root = createRoot(el);
root.render(React.createElement(App, null));
if (module.hot) {
  module.hot.accept('./App', function () {
    var NextApp = require('./App');
    root.render(React.createElement(NextApp, null));
  });
}
var late = require('./late');
