var React = require('react');

module.exports = function List(props) {
  return React.createElement('ul', { className: 'list' }, /* rows */
    props.rows.map(function (row) { return React.createElement('li', { key: row }, row); }),
    React.createElement('br')
  );
};
