var React = require('react');
var createReactClass = require('create-react-class');
var PropTypes = require('prop-types');

var Reader = createReactClass({
  contextTypes: { user: PropTypes.string, rename: PropTypes.func },
  render: function () {
    var self = this;
    return React.createElement('button', { onClick: self.context.rename }, self.context.user);
  },
});

module.exports = Reader;
