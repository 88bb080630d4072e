var React = require('react');
var createReactClass = require('create-react-class');
const { RenameContext } = require('./rename-context');

var Reader = createReactClass({
  statics: { contextType: RenameContext },
  render: function () {
    var self = this;
    return React.createElement('button', { onClick: self.context.rename }, self.context.user);
  },
});

module.exports = Reader;
