var React = require('react');
var createReactClass = require('create-react-class');
var PropTypes = require('prop-types');

module.exports = createReactClass({
  displayName: 'Provider',
  childContextTypes: { user: PropTypes.string, rename: PropTypes.func },
  getInitialState: function () {
    return { user: this.props.user };
  },
  rename: function () {
    this.setState({ user: this.state.user + '!' });
  },
  getChildContext: function () {
    return { user: this.state.user, rename: this.rename };
  },
  render: function () {
    return React.createElement('main', null, this.props.children);
  },
});
