var React = require('react');
var DOM = React.DOM;

module.exports = function List(props) {
  return DOM.ul({ className: 'list' }, /* rows */
    props.rows.map(function (row) { return React.DOM.li({ key: row }, row); }),
    DOM.br()
  );
};
