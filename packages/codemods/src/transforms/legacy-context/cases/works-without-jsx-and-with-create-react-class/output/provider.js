var React = require('react');
var createReactClass = require('create-react-class');
const { RenameContextProvider } = require('./rename-context');

module.exports = createReactClass({
  displayName: 'Provider',
  getInitialState: function () {
    return { user: this.props.user };
  },
  rename: function () {
    this.setState({ user: this.state.user + '!' });
  },
  childContext: function () {
    return { user: this.state.user, rename: this.rename };
  },
  render: function () {
    return React.createElement(RenameContextProvider, { value: this.childContext() }, React.createElement('main', null, this.props.children));
  },
});
