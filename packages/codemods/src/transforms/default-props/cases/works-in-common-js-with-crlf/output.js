'use strict';
var React = require('react');

/** What was given, with the default wherever that is undefined. */
function withDefaults(given, defaults) {
  const props = { ...given };
  for (const [name, value] of Object.entries(defaults)) if (props[name] === undefined) props[name] = value;
  return props;
}

var Note = function (given) {
  const props = withDefaults(given, noteDefaults);
  return React.createElement('p', props, 'note');
};

const noteDefaults = { title: 'n' };

function Text(given) {
  const props = withDefaults(given, textDefaults);
  var size = props.size;
  return React.createElement('p', { className: size }, props.text);
}

const textDefaults = { size: 'm', text: "it's" };

exports.default = function App() {
  return React.createElement('div', null, React.createElement(Note), React.createElement(Text));
};
