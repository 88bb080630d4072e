var React = require('react');
var createReactClass = require('create-react-class');

var Timer = createReactClass({
  displayName: 'Timer',

  getInitialState: function () {
    return { width: null };
  },

  componentDidMount: function () {
    this.setState({ width: this.refs.bar.getAttribute('data-width') });
  },

  render: function () {
    return <div ref="bar" data-width="7">{this.state.width}{this.props.children}</div>;
  }
});

module.exports = createReactClass({
  focus() {
    this.refs.input.focus();
  },

  componentDidMount() {
    this.focus();
  },

  render() {
    return <Timer><input ref="input" /></Timer>;
  }
});
