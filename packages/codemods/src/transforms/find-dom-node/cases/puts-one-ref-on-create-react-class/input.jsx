var React = require('react');
var ReactDOM = require('react-dom');
var createReactClass = require('create-react-class');

module.exports = createReactClass({
  displayName: 'Box',

  componentDidMount: function () {
    ReactDOM.findDOMNode(this).title = 'mounted';
  },

  render: function () {
    return <div {...this.props} className="box" />;
  }
});
