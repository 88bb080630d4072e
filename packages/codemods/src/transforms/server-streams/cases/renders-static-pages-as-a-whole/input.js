const React = require('react');
const { renderToStaticNodeStream } = require('react-dom/server');
const Page = () => React.createElement('p', null, 'one ', 'two');

exports.send = function send(response) {
  renderToStaticNodeStream(React.createElement(Page)).pipe(response);
};
