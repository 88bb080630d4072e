'use strict';
var React = require('react');

var Note = function (props) {
  return React.createElement('p', props, 'note');
};

Note.defaultProps = { title: 'n' };

function Text(props) {
  var size = props.size;
  return React.createElement('p', { className: size }, props.text);
}

Text.defaultProps = { size: 'm', text: "it's" };

exports.default = function App() {
  return React.createElement('div', null, React.createElement(Note), React.createElement(Text));
};
