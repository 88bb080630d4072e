const React = require('react');
const { renderToStaticMarkup } = require('react-dom/server');
const { Readable } = require('stream');
const Page = () => React.createElement('p', null, 'one ', 'two');

exports.send = function send(response) {
  Readable.from([renderToStaticMarkup(React.createElement(Page))]).pipe(response);
};
